/** The numbers of the reading of texts; they change with the version of the rules only. Found on judged pairs: docs/decisions. */
export const TEXT_NUMBERS = {
  /** What each way of speaking of a concept counts for a programme. */
  stances: { required: 1, liked: 1, mentioned: 0.6, disliked: -0.6, refused: -0.7 },
  families: {
    activity: 1,
    public: 1,
    object: 1,
    place: 0.8,
    size: 0.8,
    maturity: 0.9,
    governance: 1,
    money: 1.1,
    manner: 0.9,
  },
  concept: 4,
  topic: 12,
  /** What two texts of the field share anyway: taken off, so that .5 is neutral. */
  expected: 0.9,
  organisationUnwelcome: 0.5,
  needNormal: 0.6,
  criteriaNormal: 0.5,
};

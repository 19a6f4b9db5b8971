/** The numbers of the reading of texts; they change with the version of the rules only. Found on judged pairs: docs/decisions. */
export const TEXT_NUMBERS = {
  /** What each way of speaking of a concept counts for a programme. */
  stances: { required: 0.8, liked: 0.95, mentioned: 0.8, disliked: -1.1, refused: -1 },
  /** The same for the words themselves, whatever concept they are of. */
  topicStances: { required: 1, liked: 1.2, mentioned: 1, disliked: -0.3, refused: -0.3 },
  families: {
    activity: 1.15,
    public: 1,
    object: 0.75,
    place: 1.2,
    size: 1,
    maturity: 1.8,
    governance: 1.3,
    money: 1,
    manner: 0.7,
    terms: 0.75,
  },
  /** How much concepts met count, and words shared, before the logistic. */
  concept: 1.15,
  topic: 7,
  /** How much it counts, before the logistic, that a programme is against the very thing a need is for. */
  central: 0.9,
  /** What two texts of the field share anyway. */
  usuallyShared: 0.05,
  /** Within the distance that a programme writes of; and, at twice that distance or more, beyond it. */
  within: 0.5,
  beyond: 2,
};

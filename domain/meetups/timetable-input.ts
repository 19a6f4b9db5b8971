/** The problem of a timetable, as the solver and its command read it: slots and tables are counted from 0. */
export type TimetableEvent = {
  slots: number;
  tables: number;
  participants: {
    id: string;
    side: "a" | "b";
    unavailable: number[];
    minimum: number;
    maximum: number;
  }[];
  pairs: { a: string; b: string; weight: number; veto?: boolean; pinnedSlot?: number }[];
};

/** Two guests, at a table, in a slot. */
export type PlannedMeeting = { a: string; b: string; slot: number; table: number };

/** A timetable, with what it could not do and why. `proved`: no better one exists. */
export type Timetable = {
  meetings: PlannedMeeting[];
  weight: number;
  proved: boolean;
  unmet: { id: string; reason: string }[];
};

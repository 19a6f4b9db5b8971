/** The French name of every code, list by list: the same code may stand in two lists (COLLECTIVITE is a legal form and a type of financer). */
export { financerTypeLabel } from "./financer-types.ts";
export { generalInterestLabel } from "./general-interest.ts";
export { instrumentFamilyLabel, instrumentLabel } from "./instruments.ts";
export { legalFormLabel } from "./legal-forms.ts";
export { meetingFormatLabel } from "./meeting-formats.ts";
export { placeTypeLabel } from "./place-types.ts";
export { purposeLabel } from "./purposes.ts";
export { qualityLabel } from "./qualities.ts";
export { refusalReasonLabel } from "./refusal-reasons.ts";
export { stageLabel } from "./stages.ts";
export { themeLabel } from "./themes.ts";
export { zoningLabel } from "./zonings.ts";

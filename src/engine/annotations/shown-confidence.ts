/**
 * Confidence from which a page shows a claim. At it nine of ten are right on development texts (see the tagger’s README);
 * below it `check` suggests them to the editor and the reader sees nothing.
 */
export const SHOWN_CONFIDENCE = 0.75

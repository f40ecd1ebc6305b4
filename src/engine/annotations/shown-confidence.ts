/**
 * Confidence from which a page shows a claim: nine of ten have the right content and the right party on development
 * news (see the tagger's README.md); below it `check` suggests them to the editor and the reader sees nothing.
 */
export const SHOWN_CONFIDENCE = 0.77

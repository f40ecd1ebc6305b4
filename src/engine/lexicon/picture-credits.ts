import { wordPattern } from './entries.ts'

/** Who sells pictures, as credits have it: `Ann Lee/Getty`. */
export const PICTURE_AGENCIES = wordPattern(`
  AP
  AFP
  EPA
  PA
  Reuters
  Getty
  Shutterstock
  Associated Press
  The Associated Press
`)

/** Words before whoever took a picture: `Photo: Ann Lee`, `AP Photo/Ann Lee`. */
export const CREDIT_WORDS = wordPattern(`
  Photo
  Photos
  Photograph
  Photographs
  Picture
  Pictures
  Image
  Images
  Credit
  Illustration
`)

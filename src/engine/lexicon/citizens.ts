import { wordSet } from './entries.ts'
import { NATIONALS } from './places.ts'

/** What one person is called by party, with a capital. */
export const PARTY_MEMBERS = wordSet(`
  Conservative
  Dem
  Democrat
  Liberal
  Libertarian
  Nationalist
  Republican
  Socialist
  Tory
  Unionist
`)

/** What one person is called by country, region or party, with a capital: `the Italian`, `the Tory`. */
export const CITIZENS = wordSet(`
  ${[...NATIONALS, ...PARTY_MEMBERS].join('\n')}
  Bavarian
  Briton
  Californian
  Cornishman
  Croat
  Dane
  Dutchman
  Dutchwoman
  Ecuadorian
  Englishman
  Englishwoman
  Fijian
  Filipina
  Finn
  Frenchman
  Frenchwoman
  Glaswegian
  Icelander
  Irishman
  Irishwoman
  Ivorian
  Jamaican
  Kurd
  Liverpudlian
  Londoner
  Mancunian
  Namibian
  Nepali
  Paraguayan
  Pole
  Samoan
  Scot
  Scotsman
  Scotswoman
  Serb
  Sicilian
  Spaniard
  Swede
  Texan
  Tongan
  Turk
  Ulsterman
  Welshman
  Welshwoman
  Yorkshireman
`)

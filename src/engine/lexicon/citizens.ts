import { wordSet } from './entries.ts'
import { NATIONALS } from './places.ts'

/** What one person is called by country, region or party, with a capital: `the Italian`, `the Tory`. */
export const CITIZENS = wordSet(`
  ${[...NATIONALS].join('\n')}
  Bavarian
  Briton
  Californian
  Conservative
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
  Liberal
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
  Socialist
  Spaniard
  Swede
  Texan
  Tongan
  Tory
  Turk
  Ulsterman
  Welshman
  Welshwoman
  Yorkshireman
`)

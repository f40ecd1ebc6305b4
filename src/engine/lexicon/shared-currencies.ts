import { wordMap } from './entries.ts'

/** Countries whose pesos are not the Mexican ones, by words that name them. */
const PESOS = wordMap(`
  argentina → ARS
  argentine → ARS
  argentinian → ARS
  argentines → ARS
  aires → ARS
  philippines → PHP
  philippine → PHP
  filipino → PHP
  filipinos → PHP
  manila → PHP
  chile → CLP
  chilean → CLP
  santiago → CLP
  colombia → COP
  colombian → COP
  bogota → COP
  bogotá → COP
  uruguay → UYU
  uruguayan → UYU
  cuba → CUP
  cuban → CUP
  havana → CUP
  dominican → DOP
  mexico → MXN
  mexican → MXN
`)

/** Countries whose rupees are not the Indian ones. */
const RUPEES = wordMap(`
  pakistan → PKR
  pakistani → PKR
  islamabad → PKR
  karachi → PKR
  lahore → PKR
  lanka → LKR
  lankan → LKR
  colombo → LKR
  nepal → NPR
  nepali → NPR
  nepalese → NPR
  kathmandu → NPR
  mauritius → MUR
  mauritian → MUR
  india → INR
  indian → INR
  delhi → INR
  mumbai → INR
`)

/** Names that currencies of several countries share, with the words that tell which is meant. */
export const SHARED_CURRENCIES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['peso', PESOS],
  ['pesos', PESOS],
  ['rupee', RUPEES],
  ['rupees', RUPEES],
])

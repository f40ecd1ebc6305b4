import type { FigureKind } from '../types.ts'
import { wordSet } from './entries.ts'

export interface UnitEntry {
  kind: FigureKind
  /** English singular, or `%`. */
  unit: string
  /** Ways to write it, in lower case unless the case tells units apart. */
  forms: readonly string[]
}

const entry = (kind: FigureKind, unit: string, ...forms: string[]): UnitEntry => ({ kind, unit, forms })

/** Units by kind. A form of several words is written with single spaces. */
export const unitEntries: readonly UnitEntry[] = [
  entry('percent', '%', '%', '％', 'percent', 'per cent', 'pct', 'pc', 'percentage'),
  entry(
    'percent',
    'percentage points',
    'percentage point',
    'percentage points',
    'percent points',
    'per cent points',
    '% points',
    'pct points',
    'pp',
    'ppt',
    'ppts',
  ),
  entry('other', 'basis point', 'basis point', 'basis points', 'bps', 'bp'),

  entry('duration', 'millisecond', 'millisecond', 'milliseconds', 'ms', 'msec'),
  entry('duration', 'microsecond', 'microsecond', 'microseconds', 'μs', 'µs'),
  entry('duration', 'nanosecond', 'nanosecond', 'nanoseconds', 'ns'),
  entry('duration', 'second', 'second', 'seconds', 'sec', 'secs', 's'),
  entry('duration', 'minute', 'minute', 'minutes', 'min', 'mins'),
  entry('duration', 'hour', 'hour', 'hours', 'hr', 'hrs', 'h'),
  entry('duration', 'day', 'day', 'days'),
  entry('duration', 'week', 'week', 'weeks', 'wk', 'wks'),
  entry('duration', 'fortnight', 'fortnight', 'fortnights'),
  entry('duration', 'month', 'month', 'months', 'mth', 'mths'),
  entry('duration', 'quarter', 'quarters'),
  entry('duration', 'year', 'year', 'years', 'yr', 'yrs'),
  entry('duration', 'decade', 'decade', 'decades'),
  entry('duration', 'century', 'century', 'centuries'),

  entry('length', 'kilometre', 'km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'klick', 'klicks'),
  entry('length', 'metre', 'm', 'metre', 'metres', 'meter', 'meters'),
  entry('length', 'centimetre', 'cm', 'cms', 'centimetre', 'centimetres', 'centimeter', 'centimeters'),
  entry('length', 'millimetre', 'mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'),
  entry(
    'length',
    'micrometre',
    'μm',
    'µm',
    'micron',
    'microns',
    'micrometre',
    'micrometres',
    'micrometer',
    'micrometers',
  ),
  entry('length', 'nanometre', 'nm', 'nanometre', 'nanometres', 'nanometer', 'nanometers'),
  entry('length', 'mile', 'mi', 'mile', 'miles'),
  entry('length', 'nautical mile', 'nautical mile', 'nautical miles', 'nmi'),
  entry(
    'length',
    'light-year',
    'light year',
    'light years',
    'lightyear',
    'lightyears',
    'light - year',
    'light - years',
  ),
  entry('length', 'yard', 'yard', 'yards', 'yd', 'yds'),
  entry('length', 'foot', 'foot', 'feet', 'ft', '′'),
  entry('length', 'inch', 'inch', 'inches', '″'),

  entry(
    'area',
    'square kilometre',
    'km²',
    'km2',
    'sq km',
    'sq kms',
    'km squared',
    'square km',
    'square kilometre',
    'square kilometres',
    'square kilometer',
    'square kilometers',
  ),
  entry(
    'area',
    'square metre',
    'm²',
    'm2',
    'sq m',
    'sqm',
    'sq metre',
    'sq metres',
    'sq meters',
    'square metre',
    'square metres',
    'square meter',
    'square meters',
  ),
  entry(
    'area',
    'square centimetre',
    'cm²',
    'cm2',
    'sq cm',
    'square centimetre',
    'square centimetres',
    'square centimeter',
    'square centimeters',
  ),
  entry('area', 'square mile', 'sq mi', 'sq miles', 'sq mile', 'square mile', 'square miles'),
  entry('area', 'square foot', 'sq ft', 'sqft', 'ft2', 'ft²', 'sq feet', 'square foot', 'square feet'),
  entry('area', 'square yard', 'sq yd', 'square yard', 'square yards'),
  entry('area', 'square inch', 'sq in', 'square inch', 'square inches'),
  entry('area', 'hectare', 'ha', 'hectare', 'hectares'),
  entry('area', 'acre', 'acre', 'acres'),

  entry('mass', 'tonne', 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonne', 'metric tonnes'),
  entry('mass', 'ton', 'ton', 'tons', 'short ton', 'short tons', 'long tons'),
  entry('mass', 'kilotonne', 'kt', 'kiloton', 'kilotons', 'kilotonne', 'kilotonnes'),
  entry('mass', 'megatonne', 'Mt', 'megaton', 'megatons', 'megatonne', 'megatonnes'),
  entry('mass', 'kilogram', 'kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'),
  entry('mass', 'gram', 'g', 'gram', 'grams', 'gramme', 'grammes', 'gm', 'gms'),
  entry('mass', 'milligram', 'mg', 'milligram', 'milligrams'),
  entry('mass', 'microgram', 'μg', 'µg', 'mcg', 'microgram', 'micrograms'),
  entry('mass', 'pound', 'lb', 'lbs', 'pound', 'pounds'),
  entry('mass', 'ounce', 'oz', 'ounce', 'ounces', 'fluid ounce', 'fluid ounces'),
  entry('mass', 'stone', 'stone'),
  entry('mass', 'carat', 'carat', 'carats'),

  entry('other', 'litre', 'litre', 'litres', 'liter', 'liters', 'l', 'L'),
  entry('other', 'millilitre', 'ml', 'mL', 'millilitre', 'millilitres', 'milliliter', 'milliliters', 'cc'),
  entry('other', 'gallon', 'gallon', 'gallons', 'gal', 'gals'),
  entry('other', 'pint', 'pint', 'pints'),
  entry('other', 'quart', 'quart'),
  entry('other', 'barrel', 'barrel', 'barrels', 'bbl', 'bbls'),
  entry(
    'other',
    'barrel per day',
    'bpd',
    'b/d',
    'barrels per day',
    'barrels a day',
    'barrel a day',
    'barrel - a - day',
  ),
  entry('other', 'bushel', 'bushel', 'bushels'),
  entry('other', 'cubic metre', 'm³', 'm3', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'cu m'),
  entry(
    'other',
    'cubic centimetre',
    'cm³',
    'cm3',
    'cubic centimetre',
    'cubic centimetres',
    'cubic centimeter',
    'cubic centimeters',
    'cubic cm',
  ),
  entry(
    'other',
    'cubic kilometre',
    'km³',
    'km3',
    'cubic kilometre',
    'cubic kilometres',
    'cubic kilometer',
    'cubic kilometers',
  ),
  entry('other', 'cubic foot', 'cubic foot', 'cubic feet', 'cu ft'),
  entry('other', 'cubic yard', 'cubic yard', 'cubic yards'),

  entry(
    'temperature',
    'degree Celsius',
    '°C',
    '° C',
    '℃',
    'celsius',
    'centigrade',
    'degrees celsius',
    'degree celsius',
    'degrees C',
    'degrees centigrade',
    'deg C',
    'deg celsius',
    'C',
  ),
  entry(
    'temperature',
    'degree Fahrenheit',
    '°F',
    '° F',
    '℉',
    'fahrenheit',
    'degrees fahrenheit',
    'degree fahrenheit',
    'degrees F',
    'deg F',
    'deg fahrenheit',
    'F',
  ),
  entry('temperature', 'kelvin', 'kelvin', 'kelvins', 'K'),
  entry('temperature', 'degree', 'degree', 'degrees', 'deg', '°'),

  entry(
    'speed',
    'kilometre per hour',
    'km/h',
    'kmh',
    'kph',
    'kmph',
    'km/hr',
    'km/hour',
    'km per hour',
    'km an hour',
    'kilometres per hour',
    'kilometers per hour',
    'kilometre per hour',
    'kilometer per hour',
    'kilometres an hour',
    'kilometers an hour',
    'kilometres / hour',
  ),
  entry(
    'speed',
    'mile per hour',
    'mph',
    'mi/h',
    'miles per hour',
    'mile per hour',
    'miles an hour',
    'mile an hour',
    'mile - an - hour',
    'mile - per - hour',
    'miles / hour',
  ),
  entry(
    'speed',
    'metre per second',
    'm/s',
    'metres per second',
    'meters per second',
    'metres a second',
    'meters a second',
  ),
  entry(
    'speed',
    'kilometre per second',
    'km/s',
    'kilometres per second',
    'kilometers per second',
    'kilometres a second',
  ),
  entry('speed', 'foot per second', 'ft/s', 'feet per second'),
  entry('speed', 'knot', 'knot', 'knots'),

  entry('other', 'watt', 'W', 'watt', 'watts'),
  entry('other', 'kilowatt', 'kW', 'kw', 'KW', 'kilowatt', 'kilowatts'),
  entry('other', 'megawatt', 'MW', 'mw', 'megawatt', 'megawatts'),
  entry('other', 'gigawatt', 'GW', 'gw', 'gigawatt', 'gigawatts'),
  entry('other', 'terawatt', 'TW', 'terawatt', 'terawatts'),
  entry('other', 'watt hour', 'Wh', 'watt hour', 'watt hours', 'watt - hour', 'watt - hours'),
  entry(
    'other',
    'kilowatt hour',
    'kWh',
    'kwh',
    'kilowatt hour',
    'kilowatt hours',
    'kilowatt - hour',
    'kilowatt - hours',
  ),
  entry('other', 'megawatt hour', 'MWh', 'mwh', 'megawatt hour', 'megawatt hours', 'megawatt - hours'),
  entry('other', 'gigawatt hour', 'GWh', 'gwh', 'gigawatt hour', 'gigawatt hours', 'gigawatt - hours'),
  entry('other', 'terawatt hour', 'TWh', 'twh', 'terawatt hour', 'terawatt hours', 'terawatt - hours'),
  entry('other', 'horsepower', 'hp', 'bhp', 'horsepower', 'brake horsepower', 'PS'),
  entry('other', 'joule', 'J', 'joule', 'joules'),
  entry('other', 'calorie', 'calorie', 'calories', 'kcal', 'kilocalories', 'cal'),
  entry('other', 'volt', 'V', 'volt', 'volts'),
  entry('other', 'kilovolt', 'kV', 'kilovolt', 'kilovolts'),
  entry('other', 'ampere', 'A', 'amp', 'amps', 'ampere', 'amperes'),
  entry('other', 'ampere per square centimetre', 'A/cm2', 'A/cm²'),
  entry('other', 'milliampere hour', 'mAh', 'mah', 'milliampere hours'),
  entry('other', 'hertz', 'Hz', 'hz', 'hertz'),
  entry('other', 'kilohertz', 'kHz', 'khz', 'kilohertz'),
  entry('other', 'megahertz', 'MHz', 'mhz', 'megahertz'),
  entry('other', 'gigahertz', 'GHz', 'ghz', 'gigahertz'),
  entry('other', 'decibel', 'dB', 'db', 'decibel', 'decibels'),
  entry('other', 'newton metre', 'Nm', 'newton metres', 'newton meters'),
  entry('other', 'pound-foot', 'lb - ft', 'lb ft', 'pound - feet', 'pound feet', 'foot - pounds', 'pound - foot'),
  entry('other', 'pascal', 'Pa', 'pascal', 'pascals'),
  entry('other', 'kilopascal', 'kPa', 'kilopascal', 'kilopascals'),
  entry('other', 'megapascal', 'MPa', 'megapascal', 'megapascals'),
  entry('other', 'gigapascal', 'GPa', 'gigapascal', 'gigapascals'),
  entry('other', 'millibar', 'millibar', 'millibars', 'mb', 'hPa'),
  entry('other', 'pound per square inch', 'psi'),
  entry('other', 'revolution per minute', 'rpm', 'RPM'),
  entry('other', 'mile per gallon', 'mpg', 'miles per gallon', 'miles a gallon'),
  entry('other', 'farad', 'farad', 'farads'),
  entry('other', 'ohm', 'ohm', 'ohms', 'Ω'),
  entry('other', 'bit', 'bits'),
  entry('other', 'byte', 'byte', 'bytes'),
  entry('other', 'kilobyte', 'KB', 'kB', 'kb', 'kilobyte', 'kilobytes'),
  entry('other', 'megabyte', 'MB', 'megabyte', 'megabytes'),
  entry('other', 'gigabyte', 'GB', 'gb', 'gigabyte', 'gigabytes'),
  entry('other', 'terabyte', 'TB', 'tb', 'terabyte', 'terabytes'),
  entry('other', 'megabit per second', 'Mbps', 'mbps', 'Mb/s', 'megabits per second'),
  entry('other', 'gigabit per second', 'Gbps', 'gbps', 'gigabits per second'),
  entry('other', 'pixel', 'pixel', 'pixels', 'px'),
  entry('other', 'megapixel', 'MP', 'megapixel', 'megapixels'),
  entry('other', 'frame per second', 'fps', 'frames per second'),
  entry('other', 'part per million', 'ppm', 'parts per million'),
  entry('other', 'part per billion', 'ppb', 'parts per billion'),
  entry('other', 'magnitude', 'magnitude'),
]

/** What may follow a glued `m` that counts metres: `a 100m race`. */
export const METRE_CONTEXT = wordSet(`
  long
  wide
  high
  tall
  deep
  thick
  away
  above
  below
  from
  of
  race
  sprint
  final
  freestyle
  record
  hurdles
  relay
  butterfly
  backstroke
  breaststroke
  champion
  in
  to
  and
  off
  at
  up
  down
  apart
  steeplechase
  on
  medley
  under
  along
  across
  behind
`)

/** Letters that are units only where they touch the numeral: `5h`, `45g`, `9s`. */
export const GLUED_UNITS = wordSet(`
  s
  h
  l
  ha
  mi
  ms
  ns
  mb
  kb
  cal
  pc
  pp
  bp
  cc
`)

/** What follows `45 degrees` when it turns or points rather than warms. */
export const ANGLE_WORDS = wordSet(`
  angle
  angles
  north
  south
  east
  west
  latitude
  longitude
  turn
`)

/** Times that an amount may be for: `30 litres per hour`, `12 litres a day`. */
export const RATE_TIMES = wordSet(`
  second
  minute
  hour
  day
  night
  week
  month
  quarter
  year
`)

/** Words behind a time by which it is how long before or after: `drove 40 kilometres a day later`. */
export const TIMES_APART = wordSet(`
  later
  ago
  after
  before
  earlier
  from
  hence
  previously
  away
  apart
`)

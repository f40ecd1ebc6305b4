/** Whether words that stand for a source are a share of those asked: `two-thirds of students`, a finding, and nobody left unnamed. */
export const isShare = (name: string): boolean =>
  /^(?:\d|about|around|almost|nearly|over|more than|half|most|(?:a|one|two|three)[- ](?:thirds?|quarters?|fifths?|majority)).*\bof\b|per ?cent|%/i.test(
    name,
  )

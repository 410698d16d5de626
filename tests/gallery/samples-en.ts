import {
  bullets,
  code,
  diagram,
  figure,
  formula,
  heading,
  list,
  number,
  quote,
  statement,
  table,
  timeline,
} from './drafts.js'
import type { Samples } from './drafts.js'

/** A baker's talk on what she measured. */
export const samplesEn: Samples = {
  language: 'en',
  author: 'Mina Barley',
  organisation: 'Hilltop Bakery',
  section: 'Measuring the oven',
  kinds: {
    title: [
      heading('title', 'Morning bread'),
      heading('title', 'One thermometer, and every loaf came out even'),
      heading(
        'title',
        'How a small bakery found out with a sensor and a spreadsheet why its loaves were uneven, and halved what it threw away',
      ),
    ],
    profile: [
      list('profile', 'Mina Barley', 'Hilltop Bakery', 'Baker'),
      list('profile', 'Mina Barley', 'Hilltop Bakery', 'Baker for twelve years', 'Reads oven logs at weekends'),
      list(
        'profile',
        'Mina Barley-Featherstonehaugh',
        'Hilltop Bakery and Confectionery, Second Production Line',
        'Baker for twelve years, and in charge of buying thermometers',
        'Kept the instruments of a weather station before',
        'Repairs old dough mixers and writes about them',
      ),
    ],
    agenda: [
      list('agenda', 'Agenda', 'Measure', 'Mend', 'Go on'),
      list('agenda', 'Agenda', 'What uneven bread is', 'Measuring the oven', 'It was the door', 'How we go on'),
      list(
        'agenda',
        'Agenda',
        'What uneven bread is, and what it costs',
        'The temperature in twelve places',
        'The door, and how long it is open',
        'A new routine, tried by two shifts',
        'What we threw away three months later',
        'Two attempts that failed',
        'How we go on, and what comes next',
      ),
    ],
    section: [
      heading('section', 'Measure'),
      heading('section', 'It was the door all along'),
      heading(
        'section',
        'What the days without a single reading have in common, and the small habits that keep the log going',
      ),
    ],
    bullets: [
      bullets('What we measured', 'The back of the oven', 'How often the door opens'),
      bullets('An oven is not even', 'Back and front are 18 degrees apart', [
        'Where the thermometers stood',
        'Two inches from the back wall',
        'Inside the door',
      ]),
      bullets(
        'The temperature falls with the time that the door stands open',
        'Ten seconds with an open door cost the front of the oven 32 degrees, and it takes four minutes to recover',
        'Three trays at once need half the time of three trays one by one',
        'More heat burns the loaves at the back and leaves the front uneven',
        'The weather outside had no effect that we could find in a year of readings',
      ),
    ],
    statement: [
      statement('Measure first'),
      statement('It was not the oven, it was the door'),
      statement(
        'Before you buy a new tool, write down for a week what happens with the old one, and half of what you wanted to buy is no longer needed',
      ),
    ],
    number: [
      number('18', 'degrees', 'between the back and the front of the oven'),
      number('1,200', 'loaves', 'thrown away in a single month'),
      number(
        '$12.5M',
        'a year',
        'could be saved if every bakery with such an oven changed nothing but the way in which its door is opened and closed',
      ),
    ],
    timeline: [
      timeline('So far', ['March', 'First reading'], ['June', 'New routine'], ['September', 'Half the waste']),
      timeline(
        'A year of readings',
        ['April 2025', 'One thermometer at the back'],
        ['10 May', 'The door turns out to matter'],
        ['In July', 'Both shifts try a new routine'],
        ['September', 'Half the waste'],
      ),
      timeline(
        'From one thermometer to half the waste',
        ['1 April 2025', 'We put a spare thermometer at the back and wrote its reading down every hour'],
        ['10 May 2025', 'We set the openings of the door beside the readings in one table'],
        ['On Monday, 7 July', 'Both shifts tried a routine that moves three trays at once'],
        ['September 2025', 'We threw away half as much'],
      ),
    ],
    quote: [
      quote('What you do not measure you cannot mend.'),
      quote('An oven is honest. Open the door and it cools, wait and it warms.', 'the former owner'),
      quote(
        'Only the numbers that one person took at the same hour in the same place, day after day, will help you later. What a splendid machine measured once will not.',
        'a colleague at the weather station',
      ),
    ],
    figure: [
      figure('A week of readings', 'temperature.svg', 'Temperature of the oven on each weekday'),
      figure(
        'A week of readings',
        'temperature.svg',
        'Temperature on each weekday',
        'On Saturdays the door opens most',
      ),
      figure(
        'Our stamp is small, but it is on every loaf of a day with readings',
        'stamp.png',
        'The stamp for measured bread',
        'A picture of 90 pixels in height would blur if it filled the slide, so that it is shown as it is',
      ),
    ],
    code: [
      code('The mean', 'js', 'const mean = sum / count'),
      code(
        'Counting how often the door opens',
        'python',
        'def opened(rows):\n    """How often it cooled at once."""\n    count = 0\n    for a, b in pairwise(rows):\n        if a - b > 10:  # degrees\n            count += 1\n    return count',
      ),
      code(
        'Finding openings of the door',
        'ts',
        "import { readRows } from './rows.js'\n// More than this is no noise.\nconst limit = 10\nexport function findOpenings(file: string) {\n  const rows = readRows(file)\n  return rows.filter(({ value }, at) => {\n    const before = rows[at - 1]?.value ?? value\n    return before - value > limit\n  })\n}",
      ),
    ],
    formula: [
      formula('How it cools', 'T(t) = T_0 e^{-kt}'),
      formula('How long it takes to recover', 't = \\frac{1}{k} \\ln \\frac{T_0 - T_a}{T_0 - T}'),
      formula(
        'Mean and variance of the difference in a week of readings',
        '\\bar{d} = \\frac{1}{n} \\sum_{i=1}^{n} (x_i - y_i) \\\\\ns^2 = \\frac{1}{n-1} \\sum_{i=1}^{n} (d_i - \\bar{d})^2',
      ),
    ],
    diagram: [
      diagram('Routine', 'flowchart LR\n  A[Measure] --> B[Mend]'),
      diagram(
        'Until it is baked',
        'flowchart LR\n  A[Heat] --> B[Put trays in]\n  B --> C{Hot enough?}\n  C -->|yes| D[Bake]\n  C -->|no| A',
      ),
      diagram(
        'How one shift hands the readings to the next',
        'sequenceDiagram\n  participant Early\n  participant Log\n  participant Late\n  Early->>Log: writes the first reading\n  Log-->>Early: tells the difference\n  Early->>Late: says how the door is\n  Late->>Log: writes the last reading',
      ),
    ],
    table: [
      table('Back and front', 'Place|Reading', 'Back|214 °C', 'Front|196 °C'),
      table(
        'Places and readings',
        'Place|Morning|Noon',
        'Back wall|214 °C|220 °C',
        'Middle|208 °C|215 °C',
        'Door|196 °C|205 °C',
      ),
      table(
        'Uneven loaves and waste before and after the change',
        'Routine|Door open|Uneven|Waste a month',
        'One tray|40 s|many|1,200',
        'Two trays|28 s|at the front|900',
        'Three trays|18 s|hardly any|580',
        'Three, longer heating|18 s|burnt at the back|760',
      ),
    ],
    closing: [
      list('closing', 'Thank you'),
      list('closing', 'To take away', 'Measure, then mend', 'It was the door', 'One person keeps the log'),
      list(
        'closing',
        'To take away',
        'Measure for a week what happens with the tools that you have',
        'It was not the oven, it was the time that its door stood open',
        'Three trays at once brought the waste from 1,200 loaves to 580',
        'Let one person take the readings, always at the same hour',
      ),
    ],
  },
}

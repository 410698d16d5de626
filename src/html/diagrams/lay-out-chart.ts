import type { Chart } from '../../mermaid/diagram.js'
import type { MermaidLibrary, PositionedChart } from './library.js'

/** The renderer's sizes in px: the plot's width, the type of labels and legend, the legend's swatches. */
const plotWidth = 600
const labelSize = 18
const labelGap = 16
const swatchWidth = 20

/** Categories that still fit under each other in a plot. */
const mostRows = 12

/** Lays out a chart so that its labels don't run into each other, with its series' own names as legend, or none. */
export function layOutChart(chart: Chart, library: MermaidLibrary): PositionedChart {
  const widthOf = (text: string): number => library.textWidth(text, labelSize, 400)
  const crowding = (labels: readonly string[]): number =>
    (labels.length * (Math.max(0, ...labels.map(widthOf)) + labelGap)) / plotWidth
  const categories = chart.xAxis.categories ?? []
  const horizontal = chart.horizontal || (categories.length <= mostRows && crowding(categories) > 1)
  const laidOut = library.layoutChart({ ...chart, horizontal })
  const every = horizontal ? 1 : Math.ceil(crowding(laidOut.xAxis.ticks.map(({ label }) => label)))
  const ticks = laidOut.xAxis.ticks.filter((_, place) => place % every === 0)
  return { ...laidOut, xAxis: { ...laidOut.xAxis, ticks }, legend: nameSeries(chart, laidOut, widthOf) }
}

function nameSeries({ series }: Chart, { legend, width }: PositionedChart, widthOf: (text: string) => number) {
  const names = series.map(({ name }) => name ?? '')
  if (names.includes('')) return []
  const widths = names.map((name) => swatchWidth + widthOf(name))
  const total = widths.reduce((sum, each) => sum + each + labelGap, -labelGap)
  let x = (width - total) / 2
  return legend.map((item, place) => {
    const placed = { ...item, label: names[place]!, x }
    x += widths[place]! + labelGap
    return placed
  })
}

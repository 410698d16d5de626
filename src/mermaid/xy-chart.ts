import type { Chart, ChartAxis, ChartSeries } from './diagram.js'
import { unquote } from './labels.js'
import { readStatements } from './statements.js'
import type { Rule, Statement } from './statements.js'

interface ChartDraft {
  title?: string
  xAxis: ChartAxis
  yAxis: ChartAxis
  readonly series: ChartSeries[]
}

const number = String.raw`([-+]?(?:\d+(?:\.\d+)?|\.\d+))`
const title = String.raw`(?:("[^"]*"|[^"\[\s]+)\s*)?`

const rules: readonly Rule<ChartDraft>[] = [
  { is: /^title\s+(.+)$/, read: ([, text = ''], draft) => (draft.title = unquote(text)) },
  {
    is: new RegExp(String.raw`^x-axis\s+${title}\[(.+)\]$`),
    read: ([, text = '', list = ''], draft) => (draft.xAxis = { ...titled(text), categories: splitList(list) }),
  },
  {
    is: new RegExp(String.raw`^([xy])-axis\s+${title}${number}\s*-->\s*${number}$`),
    read: ([, axis = '', text = '', min = '', max = ''], draft) =>
      (draft[axis === 'x' ? 'xAxis' : 'yAxis'] = { ...titled(text), range: { min: Number(min), max: Number(max) } }),
  },
  {
    is: /^([xy])-axis\s+("[^"]*"|\S+)$/,
    read: ([, axis = '', text = ''], draft) => (draft[axis === 'x' ? 'xAxis' : 'yAxis'] = titled(text)),
  },
  {
    is: /^(bar|line)\s+(?:("[^"]*"|[^"[\s]+)\s*)?\[([^\]]+)\]$/,
    read: ([, type = '', name = '', list = ''], { series }) => {
      const data = splitList(list).map(Number)
      if (data.some((value) => !Number.isFinite(value))) return false
      return series.push({ type: type as ChartSeries['type'], ...(name !== '' && { name: unquote(name) }), data })
    },
  },
]

/** Reads a chart of bars and lines; on failure gives the statement that can't be drawn. */
export function readXyChart(statements: readonly Statement[], orientation: string): Chart | Statement | undefined {
  const draft: ChartDraft = { xAxis: {}, yAxis: {}, series: [] }
  const stranger = readStatements(statements, draft, () => rules)
  if (stranger) return stranger
  const { xAxis, yAxis, series } = draft
  const places = xAxis.categories?.length ?? Math.max(0, ...series.map(({ data }) => data.length))
  if (series.length === 0 || series.some(({ data }) => data.length > places)) return undefined
  const range = yAxis.range ?? rangeOf(series)
  return { kind: 'chart', ...draft, horizontal: orientation === 'horizontal', yAxis: { ...yAxis, range } }
}

function titled(text: string): ChartAxis {
  return text === '' ? {} : { title: unquote(text) }
}

/** `a, "b, c"` is two things. */
function splitList(list: string): readonly string[] {
  return (list.match(/"[^"]*"|[^",]+/g) ?? []).map(unquote).filter((entry) => entry !== '')
}

/** All values and a tenth of their span. Bars stand on nought, else their lengths would mislead. */
function rangeOf(series: readonly ChartSeries[]): { min: number; max: number } {
  const values = series.flatMap(({ data }) => data)
  const base = series.some(({ type }) => type === 'bar') ? [0, ...values] : values
  const [least, most] = [Math.min(...base), Math.max(...base)]
  const margin = (most - least || 1) / 10
  return { min: least === 0 ? 0 : least - margin, max: most === 0 ? 0 : most + margin }
}

// What is changed in beautiful-mermaid 1.1.3, whose pictures are made for web pages: on a slide type must fill its boxes,
// and text is measured as our fonts set it. Each change is a place in a source file and what stands there instead; one
// that is not found stops the build.

export const patches = [
  // Advance widths of the font, where the library has three classes of letters.
  {
    file: 'text-metrics.ts',
    changes: [
      ['const NARROW_CHARS', "import { advanceOf } from 'advance-widths'\nconst NARROW_CHARS"],
      ['totalWidth += getCharWidth(char)', 'totalWidth += advanceOf(char)'],
      ['return totalWidth * fontSize * baseRatio + minPadding', 'return totalWidth * fontSize'],
    ],
  },
  {
    file: 'styles.ts',
    changes: [
      ['nodeLabel: 13,', 'nodeLabel: 18,'],
      ['edgeLabel: 11,', 'edgeLabel: 16,'],
      ['groupHeader: 12,', 'groupHeader: 16,'],
      ['horizontal: 20,', 'horizontal: 14,'],
      // Members of classes and entities are not set in a font of equally wide characters here.
      ['return text.length * fontSize * 0.6', 'return measureTextWidth(text, fontSize, 400)'],
    ],
  },
  {
    file: 'layout-engine.ts',
    changes: [
      // A text of width w and height h stands in a rhombus of W and H if w / W + h / H is less than one.
      [
        `const side = Math.max(width, height) + NODE_PADDING.diamondExtra
    width = side
    height = side`,
        `width = metrics.width * 1.6 + 24
    height = metrics.height * 2.4 + 16`,
      ],
      // What the author wrote first comes first, in circles too.
      [
        "'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',",
        "'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES', 'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',",
      ],
      // A long chain may go on in a second row.
      [
        "'elk.layered.wrapping.strategy': 'OFF',",
        "...(opts.wrapped && { 'elk.layered.wrapping.strategy': 'MULTI_EDGE', 'elk.aspectRatio': '2.4' }),",
      ],
    ],
  },
  {
    file: 'class/layout.ts',
    changes: [
      [
        'const headerTextW = estimateTextWidth(cls.label, FONT_SIZES.nodeLabel, FONT_WEIGHTS.nodeLabel)',
        `const headerTextW = Math.max(
          estimateTextWidth(cls.label, FONT_SIZES.nodeLabel, 700),
          cls.annotation ? estimateTextWidth(\`<<\${cls.annotation}>>\`, 14, 500) : 0,
        )`,
      ],
      ["'elk.direction': 'DOWN'", "'elk.direction': _options.direction"],
      ['memberFontSize: 11,', 'memberFontSize: 16,'],
      ['memberRowHeight: 20,', 'memberRowHeight: 22,'],
      ['emptySectionHeight: 8,', 'emptySectionHeight: 6,'],
      ['minWidth: 120,', 'minWidth: 80,'],
      ['nodeSpacing: 40,', 'nodeSpacing: 32,'],
      ['layerSpacing: 60,', 'layerSpacing: 44,'],
    ],
  },
  {
    file: 'class/renderer.ts',
    changes: [
      ['memberSize: 11,', 'memberSize: 16,'],
      ['annotationSize: 10,', 'annotationSize: 14,'],
      ['const memberRowH = 20', 'const memberRowH = 22'],
      // The layout keeps labels off the lines by itself.
      ['renderMultilineText(rel.label, pos.x, pos.y - 8,', 'renderMultilineText(rel.label, pos.x, pos.y,'],
    ],
  },
  {
    file: 'er/layout.ts',
    changes: [
      ["'elk.direction': 'RIGHT'", "'elk.direction': _options.direction"],
      ['attrFontSize: 11,', 'attrFontSize: 16,'],
      ['rowHeight: 22,', 'rowHeight: 24,'],
      ['boxPadX: 14,', 'boxPadX: 18,'],
      ['minWidth: 140,', 'minWidth: 100,'],
      ['nodeSpacing: 70,', 'nodeSpacing: 40,'],
      ['layerSpacing: 90,', 'layerSpacing: 32,'],
    ],
  },
  {
    file: 'er/renderer.ts',
    changes: [
      ['attrSize: 11,', 'attrSize: 16,'],
      ['keySize: 9,', 'keySize: 12,'],
    ],
  },
  {
    file: 'xychart/layout.ts',
    changes: [
      ['plotHeight: 340,', 'plotHeight: 270,'],
      ['titleFontSize: 18,', 'titleFontSize: 20,'],
      ['axisLabelFontSize: 14,', 'axisLabelFontSize: 18,'],
      ['legendFontSize: 14,', 'legendFontSize: 18,'],
      ['maxBarWidth: 40,', 'maxBarWidth: 56,'],
    ],
  },
  {
    file: 'xychart/renderer.ts',
    changes: [
      ['titleSize: 18,', 'titleSize: 20,'],
      ['axisTitleSize: 15,', 'axisTitleSize: 18,'],
      ['labelSize: 14,', 'labelSize: 18,'],
      ['legendSize: 14,', 'legendSize: 18,'],
    ],
  },
]

/** The source of a file with its changes. */
export function patch(source, { file, changes }) {
  return changes.reduce((text, [found, put]) => {
    if (text.split(found).length !== 2)
      throw new Error(`beautiful-mermaid has changed: ${file} does not have "${found}" once.`)
    return text.replace(found, put)
  }, source)
}

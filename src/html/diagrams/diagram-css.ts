/** How the series of a chart are told apart, from the first on. */
const seriesColors = [
  'var(--_arrow)',
  'var(--_text-muted)',
  'color-mix(in srgb,var(--_arrow) 55%,var(--fg))',
  'color-mix(in srgb,var(--_text-muted) 50%,var(--bg))',
] as const

/** More series than these share the last colour. */
const mostSeries = 12

const seriesRules = Array.from({ length: mostSeries }, (_, place) => {
  const color = seriesColors[Math.min(place, seriesColors.length - 1)]!
  const name = `.xychart-color-${place}`
  return `:where(.xychart-bar${name}){fill:${color}}:where(path${name},line${name}){stroke:${color}}:where(circle${name}){fill:${color}}`
}).join('')

/** Slides of Marp's own themes lay out their contents as blocks, which no other content can make smaller. */
const ofMarpThemes = '.marpit section:is([data-theme=default],[data-theme=gaia],[data-theme=uncover])'

/**
 * The CSS of all diagrams. Colours are those that Marp's themes declare for diagrams, else those for code, else the
 * text's; a picture fills what a slide leaves it. Messages stand clear of their arrows. Everything can be overruled
 * by a theme.
 */
export const diagramCss = `:where(svg[data-marp-mermaid]){
--bg:var(--marp-mermaid-background,var(--marp-shiki-background,transparent));
--fg:var(--marp-mermaid-foreground,var(--marp-shiki-foreground,currentColor));
--_text:var(--fg);
--_text-muted:var(--marp-mermaid-muted,var(--marp-shiki-token-comment,var(--fg)));
--_text-sec:var(--_text-muted);
--_text-faint:var(--_text-muted);
--_line:var(--marp-mermaid-line,color-mix(in srgb,var(--fg) 60%,var(--bg)));
--_arrow:var(--marp-mermaid-accent,var(--marp-shiki-token-keyword,var(--fg)));
--_node-fill:var(--marp-mermaid-surface,color-mix(in srgb,var(--fg) 4%,var(--bg)));
--_node-stroke:var(--marp-mermaid-border,color-mix(in srgb,var(--fg) 40%,var(--bg)));
--_group-fill:var(--bg);
--_group-hdr:color-mix(in srgb,var(--fg) 8%,var(--bg));
--_inner-stroke:color-mix(in srgb,var(--fg) 16%,var(--bg));
--_key-badge:color-mix(in srgb,var(--fg) 12%,var(--bg));
min-height:0;max-width:100%;overflow:visible;font-synthesis:none}
:where(p:has(>svg[data-marp-mermaid])){min-height:0;display:flex;flex-flow:column nowrap;align-items:center}
${ofMarpThemes}:has(>p>svg[data-marp-mermaid]){display:flex;flex-flow:column nowrap}
:where(.message>text){transform:translateY(-3px)}
:where(.xychart-bar){stroke:none}
:where(.xychart-line,.xychart-line-shadow,.xychart-legend-line){fill:none;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
:where(.xychart-line-shadow){opacity:0}
:where(.xychart-grid){fill:var(--_inner-stroke)}
:where(.xychart-dot){stroke:var(--bg);stroke-width:2}
:where(text.xychart-label,text.xychart-axis-title){fill:var(--_text-muted)}
:where(text.xychart-title){fill:var(--_text)}
${seriesRules}`

/** What a test's post says. */
export interface PostContent {
  readonly title: string
  readonly html: string
  readonly type?: string
  readonly status?: string
  readonly slug?: string
  readonly date?: string
  readonly author?: string
  readonly link?: string
}

/** The export of a blog as WordPress writes it. */
export function wordPressExport(...posts: readonly PostContent[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>凧の会</title>
${posts.map(toItem).join('\n')}
</channel>
</rss>
`
}

function toItem({
  title,
  html,
  type = 'post',
  status = 'publish',
  slug = '',
  date,
  author,
  link,
}: PostContent): string {
  return `<item>
<title><![CDATA[${title}]]></title>
<link>${link ?? 'https://example.com/posts/'}</link>
<dc:creator><![CDATA[${author ?? '高橋花子'}]]></dc:creator>
<content:encoded><![CDATA[${html}]]></content:encoded>
<wp:post_date><![CDATA[${date ?? '2024-05-06 10:00:00'}]]></wp:post_date>
<wp:post_name><![CDATA[${slug}]]></wp:post_name>
<wp:status><![CDATA[${status}]]></wp:status>
<wp:post_type><![CDATA[${type}]]></wp:post_type>
</item>`
}

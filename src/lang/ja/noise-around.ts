import { datePattern, whole } from '../noise.js'
import type { NoiseRule } from '../noise.js'

/** Parts of an article, which a notice of an update says were mended; what is mended in the story is no such part. */
const partOfArticle =
  '(?:誤字|脱字|誤記|誤植|記述|記載|説明|表現|文章|本文|文言|記事|タイトル|見出し|リンク|図|表|画像|写真|目次|注釈?|参考|サンプル|コード|内容|一部)'

const edited =
  '(?:(?:修正|訂正|更新|追記|加筆|追加|変更|改訂|反映|差し替え)(?:を?(?:しました|した|いたしました|行いました|ました|た)|済み?)?)'

const edit = `(?:.{0,12}${partOfArticle}.{0,12})?${edited}`

/** What lists of links name. */
const reading = '(?:記事|ブログ|サイト|リンク|資料|ページ|書籍|エントリー?|文献|動画|スライド)'

/** What stands around an article in Japanese: contents, updates, links, licences. */
export const japaneseAround: readonly NoiseRule[] = [
  { name: 'contents', looksAt: 'heading', place: 'anywhere', holds: 'lists', pattern: whole('目\\s*次', 'もくじ') },
  { name: 'updates', looksAt: 'heading', place: 'anywhere', pattern: whole('(?:記事の)?(?:更新|改訂|改版|修正)履歴') },
  {
    name: 'updates',
    looksAt: 'sentence',
    place: 'anywhere',
    signs: ['更新', '追記', '編集', '修正', '訂正', '改訂'],
    pattern: whole(
      `(?:最終)?(?:更新|追記|編集|修正|訂正)(?:日時?)?\\s*[)）】\\]]?\\s*[:：]?\\s*[（(【\\[]?${datePattern}[)）】\\]]?(?:\\s*[:：、]?\\s*${edit})?`,
      `${datePattern}[)）】\\]]?\\s*に?(?:追記|更新|訂正|修正|改訂)(?:しました|[)）】\\]]?\\s*[:：]\\s*${edit})?`,
      `(?:追記|更新|訂正|修正)\\s*[)）】\\]]?\\s*[:：]\\s*${edit}`,
    ),
  },
  {
    name: 'read-more',
    looksAt: 'paragraph',
    place: 'anywhere',
    pattern: whole(
      '続きを読む',
      '続きはこちら',
      'もっと(?:見る|読む)',
      '全文を読む',
      '(?:目次|トップ|ページトップ)[へに](?:戻る)?',
    ),
  },
  {
    name: 'related',
    looksAt: 'heading',
    place: 'anywhere',
    holds: 'links',
    pattern: whole(
      '.{0,20}(?:記事|リンク|文献|資料|サイト|ページ|書籍|url|ブログ|エントリー?|スライド|連載)集?(?:など|等|一覧)?',
      '(?:その他|他|ほか)の.{1,12}|関連(?:する.{1,8})?|参考|参照|出典|引用元?',
      '(?:あわせて|併せて|合わせて)読みたい.{0,6}',
    ),
  },
  {
    name: 'related',
    looksAt: 'announcement',
    place: 'anywhere',
    pattern: whole(
      `.{0,80}(?:以下|下記|次|こちら|これら)の.{0,16}${reading}.{0,60}`,
      `.{0,80}${reading}(?:など|等)?(?:を|が|も|は)?.{0,8}(?:参考|参照|ご覧|読|どうぞ|おすすめ|おいてお|置いてお).{0,40}`,
      '.{0,40}(?:詳細|詳しく|使い方).{0,40}(?:検索|ドキュメント).{0,40}(?:ください|下さい)',
      '(?:参考|参照|関連|出典|引用元?|リンク|他にも|詳しくは|あわせて読みたい)(?:記事|リンク|資料|url)?',
    ),
  },
  {
    name: 'link',
    looksAt: 'link',
    place: 'anywhere',
    pattern: whole(
      '本家|公式(?:サイト|ページ|ドキュメント)?|(?:前|次|続き)の記事|ソース(?:コード)?|スライド|資料|動画',
      '.{1,60}\\[検索',
    ),
  },
  {
    name: 'related',
    looksAt: 'beside-links',
    place: 'anywhere',
    pattern: whole(
      '(?:参考|参照|出典|引用元?|ソース|関連|(?:関連|前回の|元の?)記事|詳細|詳しく|スライド|資料|リンク|公式|前回|次回)(?:は|リンク|url)?(?:こちら)?(?:です)?',
    ),
  },
  {
    name: 'cross-post',
    looksAt: 'sentence',
    place: 'anywhere',
    signs: ['アーカイブ', '転載', '再掲', '再録'],
    pattern: whole(
      '(?:この|本)(?:記事|投稿|エントリー?|文章)は、?.{1,60}(?:投稿|掲載|公開|執筆)(?:した|された|していた)(?:記事|もの|内容|文章)?(?:の|を)(?:アーカイブ|転載|再掲|再録)(?:です|したものです|しています|しました)',
      '(?:この|本)(?:記事|投稿|エントリー?)は、?.{1,60}(?:からの|の)(?:転載|再掲|再録)です',
    ),
  },
  {
    name: 'edit-link',
    looksAt: 'paragraph',
    place: 'anywhere',
    pattern: whole('(?:この(?:ページ|記事)を|githubで)+(?:編集|修正)(?:を提案)?(?:する)?'),
  },
  {
    name: 'licence',
    looksAt: 'sentence',
    place: 'closing',
    signs: ['ライセンス', 'cc', 'クリエイティブ', 'パブリックドメイン', '著作権'],
    pattern: whole(
      'ライセンス\\s*[:：].{1,40}',
      '(?:この|本)(?:記事|文書|ページ|作品|ブログ)(?:の(?:内容|文章?))?は、?.{0,40}(?:cc[\\s-]?(?:by|0)|クリエイティブ・?コモンズ|パブリックドメイン|著作権).{0,60}',
    ),
  },
  {
    name: 'image-credit',
    looksAt: 'paragraph',
    place: 'anywhere',
    signs: ['画像', '写真', 'イラスト', '素材'],
    pattern: whole(
      '.{0,8}(?:画像|写真|イラスト|素材)の?(?:出典|提供|引用元?|クレジット)\\s*[:：].{1,40}',
      '.{0,8}(?:画像|写真|イラスト|素材)\\s*[:：].{1,40}(?:より(?:引用)?|から(?:引用)?|提供|unsplash|pixabay|pexels|ac|いらすとや)',
      '.{0,8}(?:画像|写真|イラスト|素材)は、?.{1,40}(?:より(?:引用)?|から(?:引用|お借りしました)|(?:を|に)?お借りしました)',
    ),
  },
]

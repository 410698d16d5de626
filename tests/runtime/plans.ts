/** A planned deck as a build writes it: a title and three slides, of a talk of two minutes. */
export const plannedDeck = `---
marp: true
theme: kamishibai
lang: ja
kamishibai:
  article: posts/凧の話.md
  seconds: 120
---

<!--
_class: title
_kamishibai: {id: title-1, seconds: 10, lines: 1}
-->

# 凧の話

---

<!--
_class: bullets
_kamishibai: {id: bullets-1, seconds: 40, lines: 3-4}
-->

## 風の日

- 北風の日に凧を揚げた
- 糸は途中で切れた

<!--
**北風**の強い日に、河原で大きな凧を揚げました。
糸は三十メートルのところで途中で切れました。
<img src=x onerror="document.title='悪意'"> [罠](javascript:alert(1))
-->

---

<!--
_class: bullets
_kamishibai: {id: bullets-2, seconds: 40, lines: '6, 8'}
-->

## 直しかた

* 糸を太くする
* 結び目を増やす

---

<!--
_class: closing
_kamishibai: {id: closing-1, seconds: 30, lines: 9}
-->

## まとめ

- 次は切れない
`

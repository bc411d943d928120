// The page is whole without this: it fills in the server's own address, copies examples, and finds names in the reference.
for (const place of document.querySelectorAll('[data-origin]')) place.textContent = location.origin

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
    button.textContent = '✓'
  })
}

const box = document.querySelector('input[type=search]')
if (box) {
  box.form.hidden = false
  const articles = [...document.querySelectorAll('article')].map(article => ({ article, text: article.textContent.toLowerCase() }))
  const none = document.getElementById('nothing-found')
  const find = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
    for (const { article, text } of articles) article.hidden = !words.every(word => text.includes(word))
    for (const section of document.querySelectorAll('main section')) section.hidden = !section.querySelector('article:not([hidden])')
    none.hidden = articles.some(({ article }) => !article.hidden)
  }
  box.addEventListener('input', find)
  box.form.addEventListener('submit', event => event.preventDefault())
  window.addEventListener('hashchange', () => {
    if (!document.querySelector(':target')?.closest('[hidden]')) return
    box.value = ''
    find()
    document.querySelector(':target').scrollIntoView()
  })
  find()
}

// On paper the foot of a page says where the text comes from and when it was printed. The query belongs to the address: it
// holds the kinds of data that were chosen, and without it the address may open another answer.
addEventListener('beforeprint', () => {
  const foot = document.querySelector('.pw-print-footer');
  const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date());
  const { origin, pathname, search } = location;
  if (foot !== null) foot.textContent = `${origin}${pathname}${search} – afgedrukt op ${date}`;
});

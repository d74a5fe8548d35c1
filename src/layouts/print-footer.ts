// On paper the foot of a page says where the text comes from and when it was printed.
addEventListener('beforeprint', () => {
  const foot = document.querySelector('.pw-print-footer');
  const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date());
  if (foot !== null) foot.textContent = `${location.origin}${location.pathname} – afgedrukt op ${date}`;
});

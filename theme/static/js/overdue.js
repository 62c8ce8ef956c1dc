/** Shows what has become overdue since the page was built: by the reader's clock, the day in Vietnam. */
const SEVEN_HOURS = 7 * 60 * 60 * 1000;
const today = new Date(Date.now() + SEVEN_HOURS).toISOString().slice(0, 10);
for (const mark of document.querySelectorAll("[data-due]")) mark.hidden = today <= mark.dataset.due;

'use strict';
// Shows the requests as they come, and sends the commands of the forms. Values only reach the page as text.

const data = JSON.parse(document.getElementById('data').textContent);
const byId = (id) => document.getElementById(id);
const SHOWN = 200;
const PAUSE = 150;

function element(name, properties, ...children) {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

// A path with places where a line may break.
function path(text) {
  const pieces = text.split(/(?<=[/?&])/).flatMap((piece) => [piece, element('wbr', {})]);
  return element('span', { className: 'path' }, ...pieces);
}

function option(value, label) {
  return element('option', { value }, label);
}

// The parts that do not change.

byId('base').textContent = data.baseUrl;
byId('operation-count').textContent = data.operations.length;
byId('operations').append(...data.operations.map((operation) => option(operation.id, `${operation.method} ${operation.path}`)));

const fail = byId('fail');
fail.elements.fault.append(...data.faults.map((fault) => option(fault.name, fault.label)));
byId('webhook').elements.event.append(...data.events.map((event) => option(event.name, event.label)));

function showNumber() {
  const fault = data.faults.find((fault) => fault.name === fail.elements.fault.value);
  byId('number-label').hidden = fault.unit === null;
  byId('number-unit').textContent = fault.unit ?? '';
  fail.elements.number.value = fault.default ?? '';
}
fail.elements.fault.addEventListener('change', showNumber);
showNumber();

const tags = new Map();
for (const operation of data.operations) {
  if (!tags.has(operation.tag)) tags.set(operation.tag, []);
  tags.get(operation.tag).push(operation);
}
for (const [tag, operations] of [...tags].sort(([one], [other]) => one.localeCompare(other))) {
  const items = operations.map((operation) => element('li', {}, operation.id,
    path(`${operation.method} ${operation.path}`)));
  byId('tags').append(element('details', {},
    element('summary', {}, element('span', {}, tag, ' ', element('span', { className: 'count' }, String(operations.length)))),
    element('ul', {}, ...items)));
}

// On a phone, the forms open on demand, so that the requests are not far below.
if (!matchMedia('(min-width: 60rem)').matches) {
  for (const card of document.querySelectorAll('aside details')) card.open = false;
}

// A recording has no data, tokens and webhooks of the sandbox.
if (!data.ownData) {
  for (const part of document.querySelectorAll('.own')) part.hidden = true;
}

// Requests.

const rows = new Map();
let instance = null;
let latest = -1;

function duration(milliseconds) {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
}

function isBad(request) {
  return request.status === null || request.status >= 400 || request.reason !== null;
}

function row(request) {
  const status = request.status === null ? 'none' : String(request.status);
  const more = element('span', { className: 'more' }, path(`${request.method} ${request.path}`));
  if (request.reason !== null) more.append(element('span', { className: 'reason' }, request.reason));
  const detail = element('div', { className: 'detail' });
  const details = element('details', {},
    element('summary', {},
      element('span', { className: 'status' }, element('span', { className: 'hidden' }, 'Status '), status),
      element('span', { className: 'name' }, request.operation ?? 'No operation'),
      element('span', { className: 'time' }, duration(request.milliseconds)),
      more),
    detail);
  details.addEventListener('toggle', () => {
    if (details.open && detail.childElementCount === 0) showDetail(request.number, detail);
  });
  const made = element('li', { className: isBad(request) ? 'bad' : '' }, details);
  made.dataset.text = `${request.operation ?? ''} ${request.method} ${request.path} ${status} ${request.reason ?? ''}`.toLowerCase();
  return made;
}

async function showDetail(number, detail) {
  detail.replaceChildren(element('p', { className: 'empty' }, 'Loading…'));
  try {
    const response = await fetch(`/sandbox/requests/${number}`);
    const found = await response.json();
    if (!response.ok) throw new Error(found.message);
    const copy = element('button', { type: 'button' }, 'Copy');
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(found.curl);
      copy.textContent = 'Copied';
    });
    detail.replaceChildren();
    if (found.requestBody !== null) detail.append(heading('Request body'), block(found.requestBody, 'Request body'));
    detail.append(heading('Response body'), block(found.responseBody ?? 'None', 'Response body'));
    if (found.curl === null) return;
    detail.append(heading('Repeat', copy), block(found.curl, 'Command that repeats the request'));
    detail.lastChild.classList.add('curl');
  } catch (error) {
    detail.replaceChildren(element('p', { className: 'reason' }, error.message));
  }
}

function heading(text, ...rest) {
  return element('h3', {}, text, ...rest);
}

function block(text, label) {
  // A block that scrolls must be reachable with the keyboard.
  const made = element('pre', { tabIndex: 0 }, text);
  made.setAttribute('aria-label', label);
  made.setAttribute('role', 'region');
  return made;
}

function filter() {
  const wanted = byId('filter').value.trim().toLowerCase();
  const failures = byId('failures').checked;
  let shown = 0;
  for (const row of rows.values()) {
    row.hidden = !row.dataset.text.includes(wanted) || (failures && row.className !== 'bad');
    if (!row.hidden) shown += 1;
  }
  byId('none').hidden = rows.size > 0;
  return shown;
}
byId('filter').addEventListener('input', filter);
byId('failures').addEventListener('change', filter);

function showRequests(state) {
  if (instance !== state.instance) {
    for (const row of rows.values()) row.remove();
    rows.clear();
    latest = -1;
  }
  const numbers = new Set(state.requests.map((request) => request.number));
  for (const [number, row] of rows) {
    if (!numbers.has(number)) {
      row.remove();
      rows.delete(number);
    }
  }
  const news = state.requests.filter((request) => !rows.has(request.number));
  for (const request of news.slice(0, SHOWN).reverse()) {
    const made = row(request);
    rows.set(request.number, made);
    byId('list').prepend(made);
  }
  if (news.length > 0 && latest >= 0) {
    const request = news[0];
    byId('news').textContent = `${news.length} new. ${request.operation ?? 'No operation'}, status ${request.status ?? 'none'}`;
  }
  latest = state.count;
  byId('count').textContent = state.count;
  filter();
}

// Other data.

function entries(list, count, all, values, make) {
  byId(count).textContent = all;
  byId(list).replaceChildren(...values.map(make));
  byId(list).previousElementSibling.hidden = values.length > 0;
}

// The amount is a text with two decimals, which has digits that a number can't hold.
function amount(text) {
  return text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function customer(customer) {
  const accounts = customer.accounts.map((account) => element('tr', {},
    element('td', {}, account.name),
    element('td', { className: 'amount' }, `${amount(account.balance)} USD`),
    element('td', {}, `${account.transactions} transactions`)));
  const made = element('li', {},
    element('strong', {}, customer.username), ` ${customer.type}`,
    element('span', { className: 'path' }, customer.id));
  if (accounts.length > 0) made.append(element('table', {}, element('tbody', {}, ...accounts)));
  return made;
}

function report(report) {
  const of = report.customer === null ? '' : ` of customer ${report.customer}`;
  return element('li', {}, element('strong', {}, report.type), ` ${report.status}`,
    element('span', { className: 'path' }, `${report.id}${of}`));
}

function show(state) {
  showRequests(state);
  byId('faults').replaceChildren(...state.faults.map((fault) => element('li', {},
    element('strong', {}, fault.operation ?? 'Any operation'), `: ${fault.fault}, ${fault.times} left`)));
  byId('active-faults').hidden = state.faults.length === 0;
  byId('unlock').hidden = !state.lockedOut;
  byId('webhooks').replaceChildren(...state.webhooks.map(([url]) => option(url, '')));
  const url = byId('webhook').elements.url;
  if (url.value === '' && state.webhooks.length > 0) url.value = state.webhooks[0][0];
  entries('customers', 'customer-count', state.customerCount, state.customers, customer);
  entries('reports', 'report-count', state.reportCount, state.reports, report);
  instance = state.instance;
}

const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function follow() {
  let state = data.state;
  for (;;) {
    show(state);
    try {
      await sleep(PAUSE);
      // A browser opens only six connections to a server, which waiting tabs in the background would use up.
      if (document.hidden) await new Promise((done) => document.addEventListener('visibilitychange', done, { once: true }));
      const response = await fetch(`/sandbox/state?instance=${state.instance}&version=${state.version}`);
      if (!response.ok) throw new Error(`status ${response.status}`);
      state = await response.json();
      connection('Connected', false);
    } catch (error) {
      connection('Not connected. Trying again…', true);
      await sleep(1000);
    }
  }
}

function connection(text, lost) {
  const shown = byId('connection');
  // Only a change is announced.
  if (shown.textContent !== text) shown.textContent = text;
  shown.classList.toggle('lost', lost);
}

// Commands.

async function send(command) {
  const response = await fetch('/sandbox/control', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Finicity-Sandbox': '1' },
    body: JSON.stringify(command),
  });
  const body = await response.json();
  return { good: response.ok, message: body.message };
}

async function run(command, result) {
  let outcome;
  try {
    outcome = await send(command);
  } catch (error) {
    outcome = { good: false, message: 'The sandbox does not respond.' };
  }
  if (result) {
    result.textContent = outcome.message;
    result.classList.toggle('failed', !outcome.good);
  } else {
    byId('news').textContent = outcome.message;
  }
}

const number = (text) => (text === '' ? null : Number(text));

const commands = {
  fail: (form) => ({ operation: form.operation.value.trim(), fault: form.fault.value, number: number(form.number.value), times: number(form.times.value) }),
  throttle: (form) => ({ times: number(form.times.value), retryAfter: number(form.retryAfter.value) }),
  webhook: (form) => ({ event: form.event.value, url: form.url.value }),
};

for (const [action, command] of Object.entries(commands)) {
  const form = byId(action);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run({ action, ...command(form.elements) }, form.querySelector('.result'));
  });
}

for (const button of document.querySelectorAll('[data-action]')) {
  button.addEventListener('click', () => {
    run({ action: button.dataset.action }, button.closest('form')?.querySelector('.result'));
  });
}

follow();

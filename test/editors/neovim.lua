-- Drives Neovim as a person would, on the claim file that it was opened with, and writes what it saw as JSON.
-- The configuration of docs/editors.md has run before; `SOLDE_TEST` is what the test has to say.
local asked = vim.fn.json_decode(vim.env.SOLDE_TEST)
local seen = { codes = {} }

local function finish(failure)
  seen.failure = failure
  vim.fn.writefile({ vim.fn.json_encode(seen) }, asked.output)
  vim.cmd('qa!')
end

local function wait(what, fits)
  if not vim.wait(10000, fits, 20) then error('waited in vain for ' .. what, 0) end
end

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, diagnostic.code or diagnostic.user_data.lsp.code)
  end
  table.sort(found)
  return found
end

local function has(code)
  return vim.tbl_contains(codes(), code)
end

local function place_cursor_behind(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search(text .. '\\zs', 'cW') == 0 then error('not in the file: ' .. text, 0) end
end

-- A person who is asked to choose takes the first.
vim.ui.select = function(items, _, choose) choose(items[1], 1) end

local steps = {}

function steps.problems()
  wait('date-format', function() return has('date-format') end)
  seen.codes.opened = codes()
end

function steps.code_action()
  place_cursor_behind('2023')
  vim.lsp.buf.code_action()
  wait('the repair', function() return not has('date-format') and vim.fn.search('02/02/2023', 'nw') > 0 end)
  seen.codes.repaired = codes()
end

function steps.completion()
  place_cursor_behind('"typeAction": "')
  local params = vim.lsp.util.make_position_params()
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, 10000)
  local _, answer = next(answers)
  seen.completion = vim.tbl_map(function(item) return item.label end, answer.result.items or answer.result)
end

function steps.file_deleted()
  wait('the nearby files', function() return not has('piece-introuvable') end)
  os.remove(asked.piece)
  vim.cmd('silent write')
  wait('piece-introuvable', function() return has('piece-introuvable') end)
  seen.codes.deleted = codes()
end

-- Each odd form of the settings in turn; the last ones show that the server still listens.
function steps.settings()
  local _, client = next(vim.lsp.buf_get_clients(0))
  for _, settings in ipairs(asked.settings) do
    client.config.settings = { solde = settings }
    client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
    client.request_sync('textDocument/hover', vim.lsp.util.make_position_params(), 10000, 0)
  end
  client.config.settings = { solde = { rules = { ['piece-introuvable'] = 'off' } } }
  client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
  wait('the level of a rule', function() return not has('piece-introuvable') end)
  seen.stopped = client.is_stopped()
end

local function run()
  for _, step in ipairs(asked.steps) do steps[step]() end
end

-- Once Neovim has opened the file.
vim.schedule(function()
  local ok, failure = pcall(run)
  finish(not ok and tostring(failure) or nil)
end)

-- A session of Neovim with the language server, for neovim.test.ts: opens a file, asks, edits, asks
-- again, and writes the answers as JSON.
--
-- Environment: SERVER (the built server), NODE, FILE (the agreement), ANSWERS (where to write).

local WAIT_MS = 20000
local answers = {}
local diagnostics = 0

local function finish()
  local out = io.open(os.getenv('ANSWERS'), 'w')
  out:write(vim.fn.json_encode(answers))
  out:close()
  vim.cmd('qall!')
end

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('FILE')))
  local buffer = vim.api.nvim_get_current_buf()
  local client
  client = vim.lsp.start_client({
    name = 'proviso',
    cmd = { os.getenv('NODE'), os.getenv('SERVER'), '--stdio' },
    root_dir = vim.fn.fnamemodify(os.getenv('FILE'), ':h'),
    on_exit = function(code) answers.exit = code end,
    handlers = { ['proviso/status'] = function(_, status) answers.status = status end },
  })
  vim.lsp.buf_attach_client(buffer, client)
  vim.wait(WAIT_MS, function() return vim.lsp.get_client_by_id(client).initialized end, 20)

  local function ask(method, params)
    local replies = vim.lsp.buf_request_sync(buffer, method, params, WAIT_MS) or {}
    local reply = replies[client] or {}
    if reply.error or reply.err then error(method .. ': ' .. vim.inspect(reply)) end
    return reply.result
  end
  local function at(words)
    local line = vim.fn.search(words, 'nw')
    local column = vim.fn.match(vim.fn.getline(line), words)
    vim.fn.cursor(line, column + 1)
    return vim.lsp.util.make_position_params(0, 'utf-16')
  end
  local document = { textDocument = vim.lsp.util.make_text_document_params() }

  answers.symbols = ask('textDocument/documentSymbol', document)
  answers.folding = ask('textDocument/foldingRange', document)
  answers.workspace = ask('workspace/symbol', { query = '责任限制' })
  answers.hover = ask('textDocument/hover', at('累计赔偿责任'))

  -- Neovim sends what it changes as increments.
  local first = vim.fn.search('累计赔偿责任', 'nw')
  vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { '', '' })
  local text = vim.fn.getline(first + 2)
  vim.api.nvim_buf_set_lines(buffer, first + 1, first + 2, false, {
    (text:gsub('12 个月', '3 个月')),
  })
  answers.edited = ask('textDocument/hover', at('累计赔偿责任'))

  vim.lsp.stop_client(client)
  vim.wait(WAIT_MS, function() return answers.exit ~= nil end, 20)
end

local fine, problem = pcall(session)
if not fine then answers.problem = tostring(problem) end
finish()

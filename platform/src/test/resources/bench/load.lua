-- Asks for the one address that wrk is given, or, with a file of paths, for one of them at random each time; and prints
-- what came of it as one line of JSON behind the word RESULT.
function init(args)
  if not args[1] then
    return
  end
  local paths = {}
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  math.randomseed(os.time())
  -- Only here, so that without a file wrk sends the same bytes each time and asks nobody.
  request = function()
    return wrk.format("GET", paths[math.random(#paths)])
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"micros":%d,"p50":%d,"p95":%d,"p99":%d,"p999":%d,"bytes":%d,"refused":%d,"broken":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(95), latency:percentile(99),
    latency:percentile(99.9), summary.bytes, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end

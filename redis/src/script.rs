//! The Lua scripts. Redis runs each script atomically, and no script depends on the clock of a client.

/// Takes the lock, and returns its fencing number; nil if another owner holds the lock.
///
/// The number is higher than every number before. It is derived from the clock of Redis, so that the numbers
/// also rise after Redis has lost its data. An owner that already holds the lock gets it again, with a new
/// number: the response to the first request may have been lost.
///
/// - keys: lock, number, token
/// - arguments: owner, expiry in milliseconds
pub(crate) const LOCK: &str = "
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return false end
local time = redis.call('TIME')
local number = time[1] * 1000000 + time[2]
local last = redis.call('GET', KEYS[2])
local saved = redis.call('HGET', KEYS[3], 'number')
number = math.max(number, (tonumber(last or 0) or 0) + 1, (tonumber(saved or 0) or 0) + 1)
local text = string.format('%.0f', number)
redis.call('SET', KEYS[2], text)
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return text";

/// Postpones the expiry of the lock. Returns 0 if the owner does not hold the lock any more.
///
/// - keys: lock
/// - arguments: owner, expiry in milliseconds
pub(crate) const RENEW: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])";

/// Releases the lock, if the owner still holds it.
///
/// - keys: lock
/// - arguments: owner
pub(crate) const UNLOCK: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])";

/// Claims an event. Returns nil if the owner has the claim now, and otherwise the owner of the claim, or `seen`
/// for an event that was processed. A repeated request with the same owner has the same result.
///
/// - keys: event
/// - arguments: owner, expiry in milliseconds
#[cfg(feature = "webhooks")]
pub(crate) const CLAIM: &str = "
local found = redis.call('GET', KEYS[1])
if found and found ~= ARGV[1] then return found end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return false";

/// Returns the token, its ID and its remaining lifetime in milliseconds; nil without a token.
///
/// - keys: token
pub(crate) const LOAD: &str = "
local token = redis.call('HMGET', KEYS[1], 'token', 'id')
if not token[1] or not token[2] then return false end
return {token[1], token[2], redis.call('PTTL', KEYS[1])}";

/// Saves a token. Returns 0 if Redis has a newer token.
///
/// With a lock, the fencing number decides: a process that lost its lock can't replace the token of a process
/// that took the lock later. Without a lock, the token replaces only the token that the process has seen last.
/// If Redis has no token, any token is saved. A repeated request with the same ID changes nothing.
///
/// - keys: token
/// - arguments: fencing number or empty, ID of the token seen last or empty, ID of the new token, token,
///   lifetime in milliseconds
pub(crate) const SAVE: &str = "
local saved = redis.call('HMGET', KEYS[1], 'number', 'id')
if saved[2] == ARGV[3] then return 1 end
local number = ARGV[1]
if number ~= '' then
  if (tonumber(saved[1] or 0) or 0) > tonumber(number) then return 0 end
else
  if saved[2] and saved[2] ~= ARGV[2] then return 0 end
  number = saved[1] or '0'
end
redis.call('HSET', KEYS[1], 'number', number, 'id', ARGV[3], 'token', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return 1";

/// Adds a refusal. A repeated request with the same ID changes nothing.
///
/// - keys: refusals
/// - arguments: fingerprint of the secret, ID of the refusal
pub(crate) const ADD_REFUSAL: &str = "
if redis.call('HGET', KEYS[1], 'id') == ARGV[2] then return 0 end
redis.call('HINCRBY', KEYS[1], 'count', 1)
redis.call('HSET', KEYS[1], 'secret', ARGV[1], 'id', ARGV[2])
return 1";

//! Fingerprints with which the build detects that source and contract do not match.

/// The name of the file that lists the fingerprints of all inputs and outputs.
pub const MANIFEST: &str = "manifest.txt";

/// Returns the FNV-1a hash of `bytes` in hexadecimal. The hash detects accidental changes only. Its code is
/// short, because the build script, which has no dependencies, contains a copy.
pub fn fingerprint(bytes: &[u8]) -> String {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(fingerprint(b""), "cbf29ce484222325");
        assert_eq!(fingerprint(b"a"), "af63dc4c8601ec8c");
    }
}

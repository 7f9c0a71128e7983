//! Fingerprints, by which the build notices that code and contract do not belong together.

/// Name of the file that lists the fingerprints of all inputs and outputs.
pub const MANIFEST: &str = "manifest.txt";

/// The FNV-1a hash of `bytes`, in hexadecimal: enough against accidents, and small enough to stand
/// once more in the build script, which has no dependencies.
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
    fn it_is_fnv_1a() {
        assert_eq!(fingerprint(b""), "cbf29ce484222325");
        assert_eq!(fingerprint(b"a"), "af63dc4c8601ec8c");
    }
}

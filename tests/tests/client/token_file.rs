//! The content of the file of a `FileTokenStore`.

use std::path::Path;

use finicity_sdk::{FileTokenStore, StoreKey, StoredToken, TokenStore};
use serde_json::{Value, json};

fn key(partner: &str) -> StoreKey {
    StoreKey::new("https://example.com", partner, "key")
}

fn write(path: &Path, content: &Value) {
    std::fs::write(path, content.to_string()).expect("a file");
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).expect("a file")).expect("JSON")
}

async fn token(store: &FileTokenStore, key: &StoreKey) -> Option<String> {
    let token = store.load_for(key).await.expect("a token file");
    token.map(|token| token.expose_value().to_owned())
}

#[tokio::test]
async fn reads_entries_of_other_versions() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    let (store, [full, short, null]) = (FileTokenStore::new(&path), ["1", "2", "3"].map(key));
    assert_eq!(token(&store, &full).await, None, "there is no file");
    write(&path, &json!({}));
    assert_eq!(token(&store, &full).await, None, "there are no entries");
    let entries = json!({
        full.as_str(): {
            "token": "a", "obtained": 1_700_000_000, "refusals": 2, "refused_secret": "abc", "new": 1,
        },
        short.as_str(): { "token": "b" },
        null.as_str(): { "token": null },
        "": { "token": "without a key" },
    });
    write(&path, &json!({ "entries": entries, "version": 2 }));
    assert_eq!(token(&store, &full).await.as_deref(), Some("a"));
    assert_eq!(token(&store, &short).await.as_deref(), Some("b"));
    assert_eq!(token(&store, &null).await, None);
    let unnamed = store.load().await.expect("a token file").expect("a token");
    assert_eq!(unnamed.expose_value(), "without a key");
    let refusals = async |key| {
        let refusals = store.refusals(key).await.expect("a token file");
        refusals.expect("a count").count
    };
    assert_eq!(refusals(&full).await, 2);
    assert_eq!(refusals(&short).await, 0);
    store.add_refusal(&full, "abc").await.expect("a change");
    assert_eq!(refusals(&full).await, 3);
    store.clear_refusals(&full).await.expect("a change");
    assert_eq!(refusals(&full).await, 0);
    assert_eq!(token(&store, &full).await.as_deref(), Some("a"));
}

#[tokio::test]
async fn an_entry_that_cannot_be_read_is_an_error_and_is_replaced_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    let (store, good, bad) = (FileTokenStore::new(&path), key("1"), key("2"));
    let wrong = [
        json!("text"),
        json!({ "token": 17 }),
        json!({ "token": "the-secret", "obtained": "yesterday" }),
        json!({ "token": "the-secret", "refusals": -1 }),
        json!({ "token": "the-secret", "refusals": 1_u64 << 40 }),
        json!({ "token": "the-secret", "refused_secret": null }),
    ];
    for wrong in wrong {
        let kept = json!({ "token": "a", "new": 1 });
        write(
            &path,
            &json!({ "entries": { good.as_str(): kept, bad.as_str(): wrong } }),
        );
        let error = store.load_for(&bad).await.expect_err("not an entry");
        let problem = "is not a token file; delete the file";
        assert_eq!(error.to_string(), format!("{} {problem}", path.display()));
        assert!(store.refusals(&bad).await.is_err());
        assert_eq!(token(&store, &good).await.as_deref(), Some("a"));
        let new = StoredToken::new("b", std::time::SystemTime::now());
        store.save_for(&bad, &new).await.expect("a change");
        assert_eq!(token(&store, &bad).await.as_deref(), Some("b"));
        assert_eq!(read(&path)["entries"][good.as_str()], kept);
    }
}

#[tokio::test]
async fn a_file_with_other_content_is_an_error_and_is_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    let (store, key) = (FileTokenStore::new(&path), key("1"));
    let others: [&[u8]; 5] = [
        b"",
        b"the-secret",
        b"[]",
        b"{\"entries\":[]}",
        b"{\"a\":\"\xff\"}",
    ];
    for other in others {
        std::fs::write(&path, other).expect("a file");
        let error = store.load_for(&key).await.expect_err("not a token file");
        assert!(!error.to_string().contains("the-secret"), "{error}");
        store.add_refusal(&key, "abc").await.expect("a change");
        assert_eq!(read(&path)["entries"][key.as_str()]["refusals"], 1);
    }
}

#[tokio::test]
async fn the_oldest_entries_without_refusals_are_forgotten_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    let store = FileTokenStore::new(&path);
    let entry = |obtained: u64, refusals| json!({ "obtained": obtained, "refusals": refusals });
    let mut entries = serde_json::Map::new();
    entries.insert("refused".to_owned(), entry(1, 1));
    for obtained in 2..34 {
        entries.insert(obtained.to_string(), entry(obtained, 0));
    }
    write(&path, &json!({ "entries": entries }));
    let (key, token) = (
        key("1"),
        StoredToken::new("a", std::time::SystemTime::now()),
    );
    store.save_for(&key, &token).await.expect("a change");
    let content = read(&path);
    let left = content["entries"].as_object().expect("entries");
    assert_eq!(left.len(), 32);
    let expected = (4..34)
        .map(|obtained| obtained.to_string())
        .chain(["refused".to_owned(), key.as_str().to_owned()]);
    for name in expected {
        assert!(left.contains_key(&name), "{name}");
    }
}

//! Says clearly when the front end has not been built, and rebuilds the program when it has been built anew.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=../../frontend/dist/manifest.json");
    println!("cargo:rerun-if-changed=../../migrations");
    if !Path::new("../../frontend/dist/manifest.json").exists() {
        println!(
            "cargo:error=the front end is not built: run `npm ci && npm run build` in frontend/ (./run and ./test do it)"
        );
    }
}

# Thin names for what is done often. The machine's set-up is in ./run and ./test.

.PHONY: build check quick bench proof fuzz fmt words clean

# Leaves target/release/guanjia, the pages built in.
build:
	@. scripts/setup.sh && need_c_compiler && need_rust && need_node && install_missing && check_rust && check_node && build_frontend
	cargo build --release --package guanjia

check:
	./test

quick:
	./test --quick

# Ratios and times of one run, for docs/measurements.md.
bench: build
	cargo run --release --package bench

# The heavy tests alone, in a larger size: slots, kill -9, tampering; 1,000 runs of a phone's outbox.
proof:
	GUANJIA_PROOF=large cargo nextest run --workspace --no-fail-fast -E 'test(heavy)'
	GUANJIA_PROOF=large JOURNEYS=25 ./test e2e

# The API against its own description (schemathesis, from PyPI).
fuzz: build
	scripts/fuzz

fmt:
	cargo fmt --all

words:
	cargo xtask words

clean:
	cargo clean
	rm -rf frontend/dist frontend/node_modules e2e/node_modules

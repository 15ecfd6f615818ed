//! The recorder of metrics, and their text for a collector.

use std::sync::OnceLock;

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// Starts recording; the text so far.
pub(crate) fn render() -> String {
    start().as_ref().map(PrometheusHandle::render).unwrap_or_default()
}

/// Starts recording once in a process.
pub(crate) fn start() -> &'static Option<PrometheusHandle> {
    RECORDER.get_or_init(|| PrometheusBuilder::new().install_recorder().ok())
}

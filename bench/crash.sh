#!/usr/bin/env bash
# Kills the program at 50 random moments of an import; every restart must serve a whole edition and
# the base must hold every revision once. Usage: bench/crash.sh [CRASHES] [SEED]
set -euo pipefail
cd "$(dirname "$0")/.."
exec ./mvnw -B verify -Dtest=DidYouMeanTest -Dit.test=CrashIT \
  -Dconstat.crashes="${1:-50}" -Dconstat.seed="${2:-$RANDOM}"

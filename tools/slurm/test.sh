#!/usr/bin/env bash
# Starts Slurm with one node, reads the samples with an array of 8 tasks, kills one task midway, and compares the merged output
# with that of a single run. Needs slurm-wlm, munge and root. Leaves no process running.
#
#   tools/slurm/test.sh COMMAND      the command to run as report-extractor
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
samples=$here/../../samples
command=$1
tasks=8
work=$(mktemp -d)
chmod 755 "$work"

stop() {
    local code=$?
    trap - EXIT
    [ -f "$work/slurmctld.pid" ] && scancel --quiet --user=root > /dev/null 2>&1
    for daemon in slurmd slurmctld munged; do
        if [ -f "$work/$daemon.pid" ]; then
            pid=$(cat "$work/$daemon.pid")
            kill "$pid" 2> /dev/null || true
            for ((i = 0; i < 100; i++)); do kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
            kill -9 "$pid" 2> /dev/null || true
        fi
    done
    if [ "$code" -ne 0 ]; then
        tail -n 40 "$work"/*.log "$work"/records.jsonl.parts/*.log 2> /dev/null || true
    fi
    rm -rf "$work"
    exit "$code"
}
trap stop EXIT

wait_for() {
    for ((i = 0; i < ${3:-60} * 5; i++)); do
        eval "$1" > /dev/null 2>&1 && return
        sleep 0.2
    done
    echo "Not in time: $2." >&2
    return 1
}

# munged refuses files and folders that other users may write to.
install -d -o munge -g munge -m 755 "$work/munge"
head -c 128 /dev/urandom > "$work/munge/key"
chown munge:munge "$work/munge/key"
chmod 400 "$work/munge/key"
munge_socket=$work/munge/socket
(cd / && setpriv --reuid=munge --regid=munge --clear-groups munged --key-file="$work/munge/key" --socket="$munge_socket" \
    --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed" --force 2> /dev/null)
wait_for "[ -s $work/munge/pid ]" "munged starts"
cp "$work/munge/pid" "$work/munged.pid"

cores=$(nproc)
export SLURM_CONF=$work/slurm.conf
cat > "$SLURM_CONF" << END
ClusterName=test
SlurmctldHost=$(hostname)(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$munge_socket,cred_expire=5
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
KillWait=1
SchedulerParameters=sched_interval=2,bf_interval=2
SlurmctldPort=$((20000 + RANDOM % 10000))
SlurmdPort=$((30000 + RANDOM % 10000))
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
NodeName=$(hostname) NodeAddr=127.0.0.1 CPUs=$cores State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
mkdir "$work/state" "$work/spool"
slurmctld
slurmd
wait_for "sinfo --noheader --format=%T | grep --extended-regexp 'idle|mixed'" "the node is idle"

# The command, except that the first attempt of task 3 is killed after it has read some of its shard.
cat > "$work/command" << END
#!/usr/bin/env bash
if [ "\$1" = extract ] && [ "\${SLURM_ARRAY_TASK_ID:-}" = 3 ] && [ "\${SLURM_RESTART_COUNT:-0}" = 0 ]; then
    $command "\$@" &
    while kill -0 \$! 2> /dev/null && ! find '$work/records.jsonl.parts' -name '*3.jsonl*' ! -name '*.log' -size +0 | grep --quiet .; do sleep 0.02; done
    kill -9 \$! && echo "killed on purpose"
    wait \$!
    exit \$?
fi
exec $command "\$@"
END
chmod +x "$work/command"

# A single run, to compare with. Its exit code is 1 because some samples can't be read.
code=0
$command extract "$samples" --include 'source.*' --output "$work/single.jsonl" --quiet || code=$?
[ "$code" -le 1 ]

read -r array merge <<< "$(REPORT_EXTRACTOR=$work/command "$here/submit.sh" "$samples" "$work/records.jsonl" "$tasks" --include 'source.*')"
wait_for "! squeue --noheader --jobs=$array,$merge | grep --quiet ." "the jobs end" 400

grep --quiet 'killed on purpose' "$work/records.jsonl.parts/3.log" || { echo "Task 3 was not killed." >&2; exit 1; }
grep --quiet 'it is queued again' "$work/records.jsonl.parts/3.log" || { echo "Task 3 was not queued again." >&2; exit 1; }
cmp "$work/single.jsonl" "$work/records.jsonl"
echo "$(wc -l < "$work/records.jsonl") records of $tasks tasks, one of them killed and repeated: the same as those of a single run."

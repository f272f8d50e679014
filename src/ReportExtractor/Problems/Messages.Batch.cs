namespace ReportExtractor.Problems;

/// <content>Messages of runs over many inputs.</content>
internal static partial class Messages
{
    public static Message PathOutsideBase(string path, string folder) => Make([("path", path), ("folder", folder)]);

    public static Message FileOfOtherOutput(string path, string owner) => Make([("path", path), ("owner", owner)]);

    public static Message FileOfOtherProgram(string path) => Make([("path", path)]);

    public static Message FileWithoutOutput(string path, string output) => Make([("path", path), ("output", output)]);

    public static Message OutputMissing(string path) => Make([("path", path)]);

    public static Message IndexMissing(string path, string index) => Make([("path", path), ("index", index)]);

    public static Message IndexOfOtherVersion(string index) => Make([("index", index)]);

    public static Message IndexTruncated(string path, int shard, int shards) =>
        Make([("path", path), ("shard", shard), ("shards", shards)]);

    public static Message IndexNotRead(string path, string error) => Make([("path", path), ("error", error)]);

    public static Message OutputNotRead(string path, string error) => Make([("path", path), ("error", error)]);

    public static Message OutputChanged(string path, string input, int shard, int shards) =>
        Make([("path", path), ("input", input), ("shard", shard), ("shards", shards)]);

    public static Message ShardsDisagree(string first, string other) => Make([("first", first), ("other", other)]);

    public static Message ShardOfOtherRun(string path, string? run, string? expected) =>
        Make([("path", path), ("run", run ?? ""), ("expected", expected ?? "")]);

    public static Message ShardTwice(int shard, int shards, string paths) =>
        Make([("shard", shard), ("shards", shards), ("paths", paths)]);

    public static Message ShardMissing(int shard, int shards) => Make([("shard", shard), ("shards", shards)]);

    public static Message ShardsMissing(string missing, int shards) => Make([("missing", missing), ("shards", shards)]);

    public static Message ManyShardsMissing(string missing, int more, int shards) =>
        Make([("missing", missing), ("more", more), ("shards", shards)]);

    public static Message InputsDiffer(string first, string other, long inputs, long otherInputs) =>
        Make([("first", first), ("other", other), ("inputs", inputs), ("otherInputs", otherInputs)]);

    public static Message OutputsIncomplete(long inputs, long expected) =>
        Make([("inputs", inputs), ("expected", expected)]);

    public static Message ReaderNotStarted(string error) => Make([("error", error)]);

    public static Message ReaderEndedAtOnce() => Make([]);
}

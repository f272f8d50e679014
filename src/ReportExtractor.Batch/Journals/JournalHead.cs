using ReportExtractor.Batch.Sharding;
using ReportExtractor.Writers;

namespace ReportExtractor.Batch.Journals;

/// <summary>The first line of a journal. Two runs with the same head write the same bytes for the same input.</summary>
/// <param name="Schema">The version of the journal's format, <see cref="Version"/>.</param>
/// <param name="Program">The program's version; see <see cref="ProgramVersion"/>.</param>
/// <param name="Options">A hash of all options that change the output's bytes.</param>
/// <param name="Format">The output's format.</param>
/// <param name="Shard">The number of the shard, from 1.</param>
/// <param name="Shards">The number of shards.</param>
/// <param name="Headers">The length of each part's header, in bytes.</param>
/// <param name="Run">What the run of all shards is called, or null.</param>
internal sealed record JournalHead(
    string Schema,
    string Program,
    string Options,
    OutputFormat Format,
    int Shard,
    int Shards,
    IReadOnlyList<int> Headers,
    string? Run = null) : JournalLine
{
    /// <summary>The version of the journals that this program writes and reads.</summary>
    public const string Version = "report-extractor.journal/3";

    /// <summary>Whether the results of another run can be combined with those of this one: its shard and name may differ.</summary>
    /// <param name="other">The other run.</param>
    public bool Agrees(JournalHead other) =>
        (Schema, Program, Options, Format, Shards) == (other.Schema, other.Program, other.Options, other.Format, other.Shards)
        && Headers.SequenceEqual(other.Headers);
}

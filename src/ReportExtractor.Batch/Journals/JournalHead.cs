using ReportExtractor.Writers;

namespace ReportExtractor.Batch.Journals;

/// <summary>The first line of a journal: whose results these are. Two runs with the same head write the same bytes for the same input.</summary>
/// <param name="Schema">The shape of the journal, <see cref="Version"/>.</param>
/// <param name="Program">The program's version; see <see cref="ProgramVersion"/>.</param>
/// <param name="Options">A digest of every option that changes the output's bytes.</param>
/// <param name="Format">The output's format.</param>
/// <param name="Shard">Which part of the inputs, from 1.</param>
/// <param name="Shards">How many parts there are.</param>
/// <param name="Headers">How many bytes stand in front of the first record in each file of the output.</param>
public sealed record JournalHead(
    string Schema, string Program, string Options, OutputFormat Format, int Shard, int Shards, IReadOnlyList<int> Headers) : JournalLine
{
    /// <summary>The shape of the journals that this version writes and reads.</summary>
    public const string Version = "report-extractor.journal/1";

    /// <summary>Whether the results of another run can stand beside those of this one: all but the part of the inputs is the same.</summary>
    /// <param name="other">The other run.</param>
    public bool Agrees(JournalHead other) =>
        (Schema, Program, Options, Format, Shards) == (other.Schema, other.Program, other.Options, other.Format, other.Shards)
        && Headers.SequenceEqual(other.Headers);
}

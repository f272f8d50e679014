using System.Text.Json.Serialization;

namespace ReportExtractor.Batch.Journals;

/// <summary>A line of a journal. <c>docs/batch.md</c> describes the file.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "line")]
[JsonDerivedType(typeof(JournalHead), "head")]
[JsonDerivedType(typeof(JournalEntry), "input")]
[JsonDerivedType(typeof(JournalEnd), "end")]
internal abstract record JournalLine;

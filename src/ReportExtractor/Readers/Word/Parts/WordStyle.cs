namespace ReportExtractor.Readers.Word.Parts;

/// <summary>A style.</summary>
/// <param name="BasedOn">The id of the style on which it is based, or null.</param>
/// <param name="Look">The look of its text.</param>
/// <param name="List">Its list instance, or null.</param>
/// <param name="Level">Its level within the list, or null.</param>
internal sealed record WordStyle(string? BasedOn, RunLook Look, int? List, int? Level);

namespace ReportExtractor.WordBinary;

/// <summary>The position of a paragraph in a numbered list (MS-DOC §2.4.6.3). The caller counts the numbers.</summary>
/// <param name="ListId">The list (MS-DOC §2.9.147, lsid). Instances of one list share its numbers.</param>
/// <param name="Instance">The instance of the list, from 1 (MS-DOC §2.6.2, sprmPIlfo).</param>
/// <param name="Level">The paragraph's level, from 0.</param>
/// <param name="Levels">The levels of the instance.</param>
public sealed record WordListItem(int ListId, int Instance, int Level, IReadOnlyList<WordListLevel> Levels);

namespace ReportExtractor.WordBinary;

/// <summary>A paragraph's place in a numbered list (MS-DOC §2.4.6.3). The number itself is counted by whoever reads the paragraphs.</summary>
/// <param name="ListId">The list that is counted (MS-DOC §2.9.147, lsid); instances of one list share it.</param>
/// <param name="Instance">The instance that the paragraph names, from 1 (MS-DOC §2.6.2, sprmPIlfo).</param>
/// <param name="Level">The paragraph's level, from 0.</param>
/// <param name="Levels">The levels of the instance.</param>
public sealed record WordListItem(int ListId, int Instance, int Level, IReadOnlyList<WordListLevel> Levels);

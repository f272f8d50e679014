namespace ReportExtractor.CorpusGenerator.Layouts.Sequences;

/// <summary>Where a table with one cell a line has blank lines.</summary>
public enum CellSpacing
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>After every cell.</summary>
    EveryCell,

    /// <summary>After every row.</summary>
    EveryRow,
}

namespace ReportExtractor.Templates;

/// <summary>Along what a sum runs.</summary>
internal enum SumDirection
{
    /// <summary>Rows are added, once for each column.</summary>
    DownColumns,

    /// <summary>Columns are added, once for each row.</summary>
    AlongRows,
}

namespace ReportExtractor.CorpusGenerator.Reports;

/// <summary>The three tables of the form.</summary>
public enum TableKind
{
    /// <summary>二、主动公开政府信息情况.</summary>
    Article20,

    /// <summary>三、收到和处理政府信息公开申请情况.</summary>
    Applications,

    /// <summary>四、政府信息公开行政复议、行政诉讼情况.</summary>
    ReviewLitigation,
}

namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>How far office files stray from the plain way to write a table.</summary>
public enum OfficeStyle
{
    /// <summary>A clean structure without any feature.</summary>
    Plain,

    /// <summary>Only features that an office program keeps when it saves the file in another format.</summary>
    Lossless,

    /// <summary>A clean structure, set on paper in any way: for reports that are printed.</summary>
    Print,

    /// <summary>Any feature of structure.</summary>
    Wild,
}

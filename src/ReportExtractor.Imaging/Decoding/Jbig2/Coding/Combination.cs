namespace ReportExtractor.Imaging.Decoding.Jbig2.Coding;

/// <summary>How the pixels of two pictures are combined (ITU-T T.88 §7.4.1.5).</summary>
internal enum Combination
{
    /// <summary>Black where one of them is.</summary>
    Or = 0,

    /// <summary>Black where both are.</summary>
    And = 1,

    /// <summary>Black where they differ.</summary>
    Xor = 2,

    /// <summary>Black where they are alike.</summary>
    Xnor = 3,

    /// <summary>The new one.</summary>
    Replace = 4,
}

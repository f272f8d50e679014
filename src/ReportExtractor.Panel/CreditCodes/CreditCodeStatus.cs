namespace ReportExtractor.Panel.CreditCodes;

/// <summary>What a document says of its agency's 统一社会信用代码.</summary>
internal enum CreditCodeStatus
{
    /// <summary>The document was not looked at.</summary>
    NotLookedAt,

    /// <summary>It states none.</summary>
    None,

    /// <summary>It states one, and its check character is right.</summary>
    Stated,

    /// <summary>It states one, and its check character is wrong: it is misprinted.</summary>
    CheckFails,

    /// <summary>It states different ones, and nothing says which is the agency's.</summary>
    Several,
}

namespace ReportExtractor.WordBinary;

/// <summary>Why a file can't be read.</summary>
public enum WordBinaryFailure
{
    /// <summary>The file is broken or cut off.</summary>
    Corrupt,

    /// <summary>The file is protected by a password.</summary>
    Encrypted,

    /// <summary>The file is of another kind, or of a version that is not read.</summary>
    Unsupported,

    /// <summary>The file is beyond a limit.</summary>
    TooLarge,
}

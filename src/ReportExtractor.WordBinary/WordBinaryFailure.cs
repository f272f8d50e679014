namespace ReportExtractor.WordBinary;

/// <summary>Why a file can't be read.</summary>
public enum WordBinaryFailure
{
    /// <summary>The file is broken or truncated.</summary>
    Corrupt,

    /// <summary>The file is protected by a password.</summary>
    Encrypted,

    /// <summary>The file is of another type, or of an unsupported version.</summary>
    Unsupported,

    /// <summary>The file exceeds a limit.</summary>
    TooLarge,
}

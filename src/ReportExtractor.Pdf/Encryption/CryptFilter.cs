namespace ReportExtractor.Pdf.Encryption;

/// <summary>How strings or streams are encrypted (ISO 32000-1 §7.6.5, Table 25; ISO 32000-2 §7.6.6).</summary>
internal enum CryptFilter
{
    /// <summary>No encryption.</summary>
    Identity,

    /// <summary>RC4 with a key for each object.</summary>
    Rc4,

    /// <summary>AES with a 128-bit key for each object.</summary>
    Aes128,

    /// <summary>AES with the 256-bit file key.</summary>
    Aes256,
}

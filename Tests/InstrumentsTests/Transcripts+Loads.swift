/// Further loads, as the sources describe them.
extension Transcripts {
  /// Chroma 6310 manual chapters 5 to 8; `VOLTage:L1` by public programs for the family.
  ///
  /// There is no error queue in these chapters. The identity is a guess.
  static var chroma6310: Transcript {
    Transcript(
      """
      > *IDN?
      < CHROMA,6314A,631400123,1.10
      > CONFigure:REMote ON
      > CHANnel <n>
      > CHANnel?
      < {CHANnel}
      > MODE <mode>
      > MODE?
      < {MODE}
      > VOLTage:L1 <V>
      > VOLTage:L1?
      < {VOLTage:L1}
      > CURRent:STATic:L1 <A>
      > CURRent:STATic:L1?
      < {CURRent:STATic:L1}
      > LOAD ON
      > LOAD OFF
      > LOAD?
      < {LOAD=01}
      > MEASure:VOLTage?
      < 399.98
      > MEASure:CURRent?
      < 33.300
      > FETCh:STATus?
      < 0
      """
    )
  }

  /// Drivers of the 63206A and 63210A by three authors; the state is answered in words by one.
  static var chroma63200A: Transcript {
    Transcript(
      """
      > *IDN?
      < Chroma,63206A-600-420,632060001,1.03
      > CHAN <n>
      > MODE <mode>
      > MODE?
      < {MODE}
      > VOLT:STAT:L1 <V>
      > VOLT:STAT:L1?
      < {VOLT:STAT:L1}
      > CURR:STAT:L1 <A>
      > CURR:STAT:L1?
      < {CURR:STAT:L1}
      > LOAD <state>
      > LOAD?
      < {LOAD=01}
      > MEAS:VOLT?
      < 399.98
      > MEAS:CURR?
      < 33.300
      > MEAS:POW?
      < 13319.3
      """
    )
  }

  /// EA's guide to ModBus and SCPI, 5.4.3 to 5.4.5: a load without modes, under a lock; replies carry
  /// units, lists are divided by a comma and a blank.
  static var eaLoad: Transcript {
    Transcript(
      """
      > *IDN?
      < EA Elektro-Automatik GmbH & Co. KG, ELR 9500-60, 1234560001, V3.02
      > SYST:LOCK <state>
      > SYST:LOCK:OWN?
      < REMOTE
      > VOLT <V>
      > VOLT?
      < {VOLT}V
      > CURR <A>
      > CURR?
      < {CURR}A
      > INP <state>
      > INP?
      < {INP}
      > MEAS:VOLT?
      < 400.0V
      > MEAS:CURR?
      < 33.3A
      > MEAS:POW?
      < 13320W
      > MEAS:ARR?
      < 400.0V, 33.3A, 13320W
      > SYST:ERR?
      < 0, "No error"
      """
    )
  }

  /// The same guide on the bidirectional PSB: the sink has set values of its own, and what it takes
  /// is answered with a minus.
  static var eaBidirectional: Transcript {
    Transcript(
      """
      > *IDN?
      < EA Elektro-Automatik GmbH & Co. KG, PSB 9500-60, 1234560002, V3.02
      > SYST:LOCK <state>
      > SYST:LOCK:OWN?
      < REMOTE
      > VOLT <V>
      > VOLT?
      < {VOLT} V
      > CURR <A>
      > CURR?
      < {CURR} A
      > SINK:CURR <A>
      > SINK:CURR?
      < {SINK:CURR} A
      > OUTP <state>
      > OUTP?
      < {OUTP}
      > MEAS:ARR?
      < 400.0 V, -33.3 A, -13320 W
      > SYST:ERR?
      < 0, "No error"
      """
    )
  }

  /// What EA's guide and the IT8800 notes have in common, with another maker's identity.
  static var plainLoad: Transcript {
    Transcript(
      """
      > *IDN?
      < SOMEBODY,DL-1000,0001,0.9
      > FUNC <mode>
      > FUNC?
      < {FUNC}
      > VOLT <V>
      > VOLT?
      < {VOLT}
      > CURR <A>
      > CURR?
      < {CURR}
      > INP <state>
      > INP?
      < {INP=01}
      > MEAS:VOLT?
      < 399.98
      > MEAS:CURR?
      < 33.300
      > MEAS:POW?
      < 13319.3
      > SYST:ERR?
      < 0,"No error"
      """
    )
  }

  /// ET54.py and the vendor's document: each setting is acknowledged, numbers follow a letter, values
  /// are divided by blanks, current first.
  static var et54: Transcript {
    Transcript(
      """
      > *IDN?
      < ET5410A+ 08722149031 V1.00.2213.016 V1.00.2213.010
      > CH1:SW <state>
      < Rexecu success
      > CH1:SW?
      < {CH1:SW}
      > CH1:MODE <mode>
      < Rexecu success
      > CH1:MODE?
      < {CH1:MODE}
      > VOLT1:CV <V>
      < Rexecu success
      > VOLT1:CV?
      < R{VOLT1:CV}
      > CURR1:CC <A>
      < Rexecu success
      > CURR1:CC?
      < R{CURR1:CC}
      > MEAS1:ALL?
      < R33.300 399.98 13319.3 12.011
      """
    )
  }
}
